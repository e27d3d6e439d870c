package convnets.solutions.chapter02;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter02.ConvolutionByHandExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 2.1 with the reference, on pictures and kernels drawn from the seed. */
public class ConvolutionByHandHiddenTest {
  @Test
  @Points(1)
  void sizesAreAsTheReferenceCountsThem(ConvolutionByHandExercise answer, Random random) {
    for (int i = 0; i < 20; i++) {
      int[] options = Draw.integers(random, 3, 1, 4);
      int extent = 12 + random.nextInt(30);
      assertEquals(
          ConvolutionByHand.outputSize(extent, 2 * options[0], options[1], options[2]),
          answer.outputSize(extent, 2 * options[0], options[1], options[2]));
    }
  }

  @ParameterizedTest
  @CsvSource({"5, 7, 3, 3, 1, 0", "9, 6, 2, 4, 1, 0", "8, 11, 3, 3, 2, 0", "7, 7, 5, 5, 2, 2"})
  @Points(4)
  void mapsAreAsTheReferenceMakesThem(
      int height,
      int width,
      int kernelHeight,
      int kernelWidth,
      int stride,
      int pad,
      ConvolutionByHandExercise answer,
      Random random) {
    double[][] picture = Draw.matrix(random, height, width);
    double[][] kernel = Draw.matrix(random, kernelHeight, kernelWidth);
    double[][] expected = ConvolutionByHand.convolve(picture, kernel, stride, pad);
    Expect.same("convolve", expected, answer.convolve(picture, kernel, stride, pad));
  }
}
