package convnets.solutions.chapter08;

import convnets.exercises.chapter08.BottleneckForwardExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 8.2 with the reference, on pictures and matrices drawn from the seed. */
public class BottleneckForwardHiddenTest {
  @Test
  @Points(1)
  void squeezedPixelsAreAsTheReferenceHasThem(BottleneckForwardExercise answer, Random random) {
    double[] pixel = Draw.numbers(random, 7);
    double[][] down = Draw.matrix(random, 4, 7);
    double[] biases = Draw.numbers(random, 4);
    double[] expected = BottleneckForward.squeeze(pixel, down, biases);
    Expect.same("squeeze", expected, answer.squeeze(pixel, down, biases));
  }

  @Test
  @Points(1)
  void theNineProductsAreAsTheReferenceAddsThem(BottleneckForwardExercise answer, Random random) {
    double[][][] picture = Draw.maps(random, 4, 5, 3);
    double[][][][] nine = nine(random, 2, 3);
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 5; column++) {
        double[] expected = BottleneckForward.see(picture, nine, row, column);
        Expect.same("see", expected, answer.see(picture, nine, row, column));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"4, 6, 5, 2", "3, 3, 8, 3", "1, 5, 2, 4"})
  @Points(3)
  void thePictureIsAsTheReferenceMakesIt(
      int height, int width, int many, int few, BottleneckForwardExercise answer, Random random) {
    double[][][] picture = Draw.maps(random, height, width, many);
    double[][] down = Draw.matrix(random, few, many);
    double[] biases = Draw.numbers(random, few);
    double[][][][] nine = nine(random, few, few);
    double[][] up = Draw.matrix(random, many, few);
    double[][][] expected = BottleneckForward.forward(picture, down, biases, nine, up);
    Expect.same("forward", expected, answer.forward(picture, down, biases, nine, up));
  }

  private static double[][][][] nine(Random random, int to, int from) {
    double[][][][] nine = new double[3][][][];
    for (int u = 0; u < 3; u++) {
      nine[u] = Draw.maps(random, 3, to, from);
    }
    return nine;
  }
}
