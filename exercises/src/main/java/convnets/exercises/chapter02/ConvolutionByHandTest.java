package convnets.exercises.chapter02;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 2.1. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ConvolutionByHandTest {
  @Test
  @Order(1)
  @Points(1)
  void aKernelOf5Has28PlacesOn32Pixels(ConvolutionByHandExercise answer) {
    assertEquals(28, answer.outputSize(32, 5, 1, 0), "32 pixels, kernel 5, stride 1, no margin");
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("AlexNet's first kernels have 55 places on 227 pixels")
  void alexNetHas55PlacesOn227Pixels(ConvolutionByHandExercise answer) {
    assertEquals(55, answer.outputSize(227, 11, 4, 0), "227 pixels, kernel 11, stride 4");
    assertEquals(27, answer.outputSize(27, 5, 1, 2), "27 pixels, kernel 5, margin 2");
  }

  @Test
  @Order(3)
  @Points(2)
  void theKernelMovesOverThePicture(ConvolutionByHandExercise answer) {
    double[][] picture = {{1, 2, 3}, {4, 5, 6}};
    double[][] kernel = {{1, 0}, {0, 10}};
    double[][] map = {{51, 62}};
    Expect.same("a 2×2 kernel on 2×3 pixels", map, answer.convolve(picture, kernel, 1, 0));
  }

  @Test
  @Order(4)
  @Points(1)
  void theMarginIsZero(ConvolutionByHandExercise answer) {
    double[][] picture = {{5}};
    double[][] kernel = {{1, 2, 3}, {4, 6, 7}, {8, 9, 10}};
    double[][] map = {{50, 45, 40}, {35, 30, 20}, {15, 10, 5}};
    Expect.same("one pixel, margin 2", map, answer.convolve(picture, kernel, 1, 2));
  }
}
