package convnets.solutions.chapter07;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter07.ThreeForOneExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 7.3 with the reference, on kernels drawn from the seed. */
public class ThreeForOneHiddenTest {
  @ParameterizedTest
  @CsvSource({"3, 3, 3, 3", "2, 4, 5, 1", "1, 3, 3, 2"})
  @Points(2)
  void twoKernelsAreAsTheReferenceHasThem(
      int height,
      int width,
      int otherHeight,
      int otherWidth,
      ThreeForOneExercise answer,
      Random random) {
    double[][] first = Draw.matrix(random, height, width);
    double[][] second = Draw.matrix(random, otherHeight, otherWidth);
    Expect.same("together", ThreeForOne.together(first, second), answer.together(first, second));
  }

  @Test
  @Points(2)
  void stacksAreAsTheReferenceHasThem(ThreeForOneExercise answer, Random random) {
    double[][][] kernels = Draw.maps(random, 4, 3, 3);
    Expect.same("stack", ThreeForOne.stack(kernels), answer.stack(kernels));
  }

  @Test
  @Points(1)
  void weightsAreAsTheReferenceCountsThem(ThreeForOneExercise answer, Random random) {
    for (int kernel : new int[] {3, 5, 9, 11}) {
      int channels = 2 + random.nextInt(600);
      assertEquals(ThreeForOne.weights(kernel, channels), answer.weights(kernel, channels));
      assertEquals(ThreeForOne.percentMore(kernel), answer.percentMore(kernel), 1e-9);
    }
  }
}
