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

/** What students see of the check of 7.3. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ThreeForOneTest {
  @Test
  @Order(1)
  @Points(2)
  void twoKernelsAreOne(ThreeForOneExercise answer) {
    double[][] first = {{1, 2}};
    double[][] second = {{10, 1}};
    double[][] expected = {{10, 21, 2}}; // 1·10, 1·1 + 2·10, 2·1
    Expect.same("1×2 and 1×2", expected, answer.together(first, second));
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("three 3×3 are one 7×7")
  void threeSmallOnesAreALargeOne(ThreeForOneExercise answer) {
    double[][] ones = {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}};
    double[][] stack = answer.stack(new double[][][] {ones, ones, ones});
    double[] side = {1, 3, 6, 7, 6, 3, 1};
    double[][] expected = new double[7][7];
    for (int i = 0; i < 7; i++) {
      for (int j = 0; j < 7; j++) {
        expected[i][j] = side[i] * side[j];
      }
    }
    Expect.same("three kernels of ones", expected, stack);
  }

  @Test
  @Order(3)
  @Points(1)
  @DisplayName("for a 7×7, the stack has 27·C² weights")
  void theStackHasFewerWeights(ThreeForOneExercise answer) {
    assertEquals(27 * 64 * 64, answer.weights(7, 64), "64 channels");
  }

  @Test
  @Order(4)
  @Points(1)
  @DisplayName("a 7×7 has 81 % more, as the paper says")
  void oneLargeKernelHas81PerCentMore(ThreeForOneExercise answer) {
    assertEquals(100 * 22 / 27.0, answer.percentMore(7), 1e-9, "49 against 27");
  }
}
