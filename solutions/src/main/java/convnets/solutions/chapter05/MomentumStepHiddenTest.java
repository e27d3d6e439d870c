package convnets.solutions.chapter05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter05.MomentumStepExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 5.4 with the reference, on weights and gradients drawn from the seed. */
public class MomentumStepHiddenTest {
  @Test
  @Points(1)
  void averagesAreAsTheReferenceHasThem(MomentumStepExercise answer, Random random) {
    double[][] gradients = Draw.matrix(random, 5, 4);
    Expect.same("average", MomentumStep.average(gradients), answer.average(gradients));
  }

  @Test
  @Points(1)
  void velocitiesAreAsTheReferenceHasThem(MomentumStepExercise answer, Random random) {
    double[] v = Draw.numbers(random, 4);
    double[] w = Draw.numbers(random, 4);
    double[] g = Draw.numbers(random, 4);
    Expect.same("velocity", MomentumStep.velocity(v, w, g, 0.3), answer.velocity(v, w, g, 0.3));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.01", "7, 0.1"})
  @Points(2)
  void weightsEndWhereThoseOfTheReferenceDo(
      int count, double rate, MomentumStepExercise answer, Random random) {
    double[] w = Draw.numbers(random, 3);
    double[][] steps = Draw.matrix(random, count, 3);
    double[] expected = MomentumStep.descend(w, steps, rate);
    Expect.same("descend", expected, answer.descend(w, steps, rate));
  }

  @Test
  @Points(1)
  void ratesDropWhereTheReferenceDropsThem(MomentumStepExercise answer, Random random) {
    double best = 0.2 + 0.1 * random.nextDouble();
    for (double last : new double[] {best - 0.01, best, best + 0.01, best + 0.09}) {
      double[] errors = {0.9, best, best + 0.05, last};
      double expected = MomentumStep.nextRate(0.01, errors);
      assertEquals(expected, answer.nextRate(0.01, errors), 1e-12);
    }
    assertEquals(0.1, answer.nextRate(0.1, new double[] {0.5}), 1e-12);
  }
}
