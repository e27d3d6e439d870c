package convnets.solutions.chapter11;

import convnets.exercises.chapter11.CapstoneExercise;
import convnets.exercises.chapter11.CapstonePlan;
import convnets.exercises.chapter11.CapstoneTraining;
import convnets.grader.api.Points;
import java.util.Random;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trains answers to 11.4 and tests them on pictures that are drawn from the seed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class CapstoneHiddenTest {
  private final CapstoneTraining training = new CapstoneTraining();

  @ParameterizedTest
  @ValueSource(ints = {70, 77, 79})
  @Points(6)
  void itKnowsPicturesThatNobodySaw(int percent, CapstoneExercise answer, Random random) {
    training.checkUnseen(CapstonePlan.of(answer.design()), percent, random);
  }
}
