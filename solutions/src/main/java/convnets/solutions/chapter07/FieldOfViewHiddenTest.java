package convnets.solutions.chapter07;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter07.FieldOfViewExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares answers to 7.1 with the reference, on layers drawn from the seed. */
public class FieldOfViewHiddenTest {
  @Test
  @Points(1)
  void sizesAndStepsAreAsTheReferenceHasThem(FieldOfViewExercise answer, Random random) {
    int[] kernels = Draw.integers(random, 7, 1, 7);
    int[] strides = Draw.integers(random, 7, 1, 3);
    assertEquals(FieldOfView.size(kernels, strides), answer.size(kernels, strides));
    assertEquals(FieldOfView.step(strides), answer.step(strides));
  }

  @Test
  @Points(3)
  void pixelsAreAsTheReferenceHasThem(FieldOfViewExercise answer, Random random) {
    for (int layers = 1; layers <= 6; layers++) {
      int[] kernels = Draw.integers(random, layers, 2, 7);
      int[] strides = Draw.integers(random, layers, 1, 3);
      int[] pads = Draw.integers(random, layers, 0, 3);
      int place = random.nextInt(9);
      Expect.same(
          "pixels",
          FieldOfView.pixels(kernels, strides, pads, place),
          answer.pixels(kernels, strides, pads, place));
    }
  }

  @Test
  @Points(1)
  void layersAreAsTheReferenceCountsThem(FieldOfViewExercise answer) {
    for (int pixels = 1; pixels < 40; pixels++) {
      assertEquals(FieldOfView.layers(pixels), answer.layers(pixels), pixels + " pixels");
    }
  }
}
