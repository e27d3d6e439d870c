package convnets.exercises.chapter07;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 7.1. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class FieldOfViewTest {
  @Test
  @Order(1)
  @Points(1)
  @DisplayName("three 3×3 see 7 pixels, as the paper says")
  void threeSmallOnesSeeSeven(FieldOfViewExercise answer) {
    assertEquals(7, answer.size(new int[] {3, 3, 3}, new int[] {1, 1, 1}), "3×3, 3×3, 3×3");
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("behind a pooling, a 3×3 sees twice as far")
  void poolingWidensWhatFollows(FieldOfViewExercise answer) {
    int[] kernels = {3, 2, 3};
    int[] strides = {1, 2, 1};
    assertEquals(8, answer.size(kernels, strides), "3×3, pooling 2×2, 3×3: 1 + 2 + 1 + 2·2");
    assertEquals(2, answer.step(strides), "strides 1, 2, 1");
  }

  @Test
  @Order(3)
  @Points(2)
  void theFieldIsFoundOnThePicture(FieldOfViewExercise answer) {
    int[] kernels = {3, 2, 3};
    int[] strides = {1, 2, 1};
    int[] pads = {1, 0, 1};
    int[] first = {-3, 4}; // 0 ← −1…1 ← −2…3 ← −3…4
    int[] sixth = {7, 14};
    Expect.same("place 0", first, answer.pixels(kernels, strides, pads, 0));
    Expect.same("place 5", sixth, answer.pixels(kernels, strides, pads, 5));
  }

  @Test
  @Order(4)
  @Points(1)
  void howManyLayersSeeEnough(FieldOfViewExercise answer) {
    assertEquals(3, answer.layers(7), "7 pixels");
    assertEquals(4, answer.layers(8), "8 pixels: 7 are too few");
  }
}
