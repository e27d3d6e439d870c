package convnets.solutions.chapter10;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter10.BatchNormGradientExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares answers to 10.2 with the reference, on numbers drawn from the seed. */
public class BatchNormGradientHiddenTest {
  private static final double EPSILON = 0.1;

  @Test
  @Points(1)
  void scaleAndShiftHearWhatTheReferenceHears(BatchNormGradientExercise answer, Random random) {
    double[] x = Draw.numbers(random, 9);
    double[] dy = Draw.numbers(random, 9);
    double expected = BatchNormGradient.scaleGradient(x, dy, EPSILON);
    assertEquals(expected, answer.scaleGradient(x, dy, EPSILON), 1e-9);
    assertEquals(BatchNormGradient.shiftGradient(dy), answer.shiftGradient(dy), 1e-9);
  }

  @Test
  @Points(1)
  void anAnswersGradientIsThatOfTheReference(BatchNormGradientExercise answer, Random random) {
    double[] dy = Draw.numbers(random, 6);
    double gamma = random.nextGaussian();
    double variance = 3 * random.nextDouble();
    double[] expected = BatchNormGradient.answering(dy, gamma, variance, EPSILON);
    Expect.same("answering", expected, answer.answering(dy, gamma, variance, EPSILON));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 16})
  @Points(2)
  void aLearnersGradientIsThatOfTheReference(
      int count, BatchNormGradientExercise answer, Random random) {
    double[] x = Draw.numbers(random, count);
    double[] dy = Draw.numbers(random, count);
    double gamma = random.nextGaussian();
    double[] expected = BatchNormGradient.learning(x, dy, gamma, EPSILON);
    Expect.same("learning", expected, answer.learning(x, dy, gamma, EPSILON));
  }
}
