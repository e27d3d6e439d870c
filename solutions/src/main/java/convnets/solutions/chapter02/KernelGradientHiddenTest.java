package convnets.solutions.chapter02;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter02.KernelGradientExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 2.3 with the reference, on pictures, kernels and gradients drawn from the seed. */
public class KernelGradientHiddenTest {
  @ParameterizedTest
  @CsvSource({"5, 5, 3, 3", "4, 9, 2, 5", "6, 6, 6, 6"})
  @Points(2)
  void kernelGradientsAreAsTheReferenceHasThem(
      int height,
      int width,
      int kernelHeight,
      int kernelWidth,
      KernelGradientExercise answer,
      Random random) {
    double[][] picture = Draw.matrix(random, height, width);
    double[][] dy = Draw.matrix(random, height - kernelHeight + 1, width - kernelWidth + 1);
    double[][] expected = KernelGradient.kernelGradient(picture, dy);
    Expect.same("kernelGradient", expected, answer.kernelGradient(picture, dy));
  }

  @Test
  @Points(1)
  void theBiasGradientIsAsTheReferenceHasIt(KernelGradientExercise answer, Random random) {
    double[][] dy = Draw.matrix(random, 3 + random.nextInt(4), 5);
    assertEquals(KernelGradient.biasGradient(dy), answer.biasGradient(dy), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"3, 3, 3, 3", "2, 5, 3, 4", "1, 1, 4, 6"})
  @Points(2)
  void pictureGradientsAreAsTheReferenceHasThem(
      int kernelHeight,
      int kernelWidth,
      int rows,
      int columns,
      KernelGradientExercise answer,
      Random random) {
    double[][] kernel = Draw.matrix(random, kernelHeight, kernelWidth);
    double[][] dy = Draw.matrix(random, rows, columns);
    double[][] expected = KernelGradient.pictureGradient(kernel, dy);
    Expect.same("pictureGradient", expected, answer.pictureGradient(kernel, dy));
  }
}
