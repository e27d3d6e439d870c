package convnets.solutions.chapter05;

import convnets.exercises.chapter05.SilentUnitsExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 5.1 with the reference, on sums, coins and gradients drawn from the seed. */
public class SilentUnitsHiddenTest {
  @Test
  @Points(1)
  void outputsAreAsTheReferenceHasThem(SilentUnitsExercise answer, Random random) {
    double[] x = Draw.numbers(random, 9);
    Expect.same("relu", SilentUnits.relu(x), answer.relu(x));
  }

  @Test
  @Points(2)
  void gradientsAreAsTheReferenceHasThem(SilentUnitsExercise answer, Random random) {
    double[] x = Draw.numbers(random, 9);
    double[] dy = Draw.numbers(random, 9);
    Expect.same("reluGradient", SilentUnits.reluGradient(x, dy), answer.reluGradient(x, dy));
  }

  @ParameterizedTest
  @CsvSource({"0.5", "0.2", "0.7"})
  @Points(1)
  void silencedUnitsAreThoseOfTheReference(double p, SilentUnitsExercise answer, Random random) {
    double[] outputs = Draw.numbers(random, 12);
    double[] coins = random.doubles(12).toArray();
    double[] expected = SilentUnits.learning(outputs, coins, p);
    Expect.same("learning", expected, answer.learning(outputs, coins, p));
  }

  @ParameterizedTest
  @CsvSource({"0.5", "0.2", "0.7"})
  @Points(1)
  void atTheTestAllIsAsTheReferenceHasIt(double p, SilentUnitsExercise answer, Random random) {
    double[] outputs = Draw.numbers(random, 12);
    Expect.same("atTest", SilentUnits.atTest(outputs, p), answer.atTest(outputs, p));
  }
}
