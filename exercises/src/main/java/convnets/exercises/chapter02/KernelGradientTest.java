package convnets.exercises.chapter02;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 2.3. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class KernelGradientTest {
  @Test
  @Order(1)
  @Points(2)
  void aNumberOfTheKernelCollectsWhatItTouched(KernelGradientExercise answer) {
    double[][] picture = {{1, 2, 3}, {4, 5, 6}};
    double[][] dy = {{1, 10}};
    double[][] gradient = {{21, 32}, {54, 65}}; // 1·1 + 10·2, 1·2 + 10·3, …
    Expect.same("the kernel's gradient", gradient, answer.kernelGradient(picture, dy));
  }

  @Test
  @Order(2)
  @Points(1)
  void theBiasIsInEverySum(KernelGradientExercise answer) {
    double[][] dy = {{1, 10}, {100, 1000}};
    assertEquals(1111, answer.biasGradient(dy), 1e-9, "the sum of dy");
  }

  @Test
  @Order(3)
  @Points(2)
  void aPixelCollectsWhereItWentTo(KernelGradientExercise answer) {
    double[][] kernel = {{1, 2}, {3, 4}};
    double[][] dy = {{1, 10}};
    double[][] gradient = {{1, 12, 20}, {3, 34, 40}}; // 1·1, 1·2 + 10·1, 10·2, …
    Expect.same("the picture's gradient", gradient, answer.pictureGradient(kernel, dy));
  }
}
