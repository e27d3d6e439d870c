package convnets.solutions.chapter04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter04.TanhChainExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares answers to 4.3 with the reference, on chains drawn from the seed. */
public class TanhChainHiddenTest {
  @Test
  @Points(1)
  void slopesAreAsTheReferenceHasThem(TanhChainExercise answer, Random random) {
    for (double x : random.doubles(20, -40, 40).toArray()) {
      assertEquals(1, answer.slope(x) / TanhChain.slope(x), 1e-9, "at " + x + ", as a share");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  @Points(1)
  void gradientsAreAsTheReferenceHasThem(int units, TanhChainExercise answer, Random random) {
    double x = 1 + random.nextDouble();
    double[] weights = Draw.numbers(random, units);
    double[] biases = random.doubles(units, -0.5, 0.5).toArray();
    double expected = TanhChain.gradient(x, weights, biases);
    assertEquals(1, answer.gradient(x, weights, biases) / expected, 1e-9, "as a share");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  @Points(2)
  void weightGradientsAreAsTheReferenceHasThem(int units, TanhChainExercise answer, Random random) {
    double x = 1 + random.nextDouble();
    double[] weights = Draw.numbers(random, units);
    double[] biases = random.doubles(units, -0.5, 0.5).toArray();
    double[] expected = TanhChain.weightGradients(x, weights, biases);
    Expect.same("weightGradients", expected, answer.weightGradients(x, weights, biases));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 1000})
  @Points(1)
  void powersOfTenAreAsTheReferenceHasThem(int units, TanhChainExercise answer, Random random) {
    double x = random.nextDouble();
    double[] weights = random.doubles(units, 0.05, 0.4).toArray();
    double[] biases = random.doubles(units, -1, 1).toArray();
    double expected = TanhChain.powerOfTen(x, weights, biases);
    assertEquals(expected, answer.powerOfTen(x, weights, biases), 1e-6);
  }
}
