package convnets.exercises.chapter02;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 2.4. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class MaxPoolingTest {
  @Test
  @Order(1)
  @Points(2)
  void theLargestOfEachWindowRemains(MaxPoolingExercise answer) {
    double[][] map = {{1, 2, 5, 0}, {4, 3, 6, 7}};
    Expect.same("2×2 windows, stride 2", new double[][] {{4, 7}}, answer.pool(map, 2, 2));
  }

  @Test
  @Order(2)
  @Points(1)
  void negativeNumbersHaveALargestToo(MaxPoolingExercise answer) {
    double[][] map = {{-3, -1}, {-2, -4}};
    Expect.same("-3, -1, -2, -4", new double[][] {{-1}}, answer.pool(map, 2, 2));
  }

  @Test
  @Order(3)
  @Points(1)
  void theGradientGoesToTheLargestAlone(MaxPoolingExercise answer) {
    double[][] map = {{1, 2, 5, 0}, {4, 3, 6, 7}};
    double[][] dy = {{10, 20}};
    double[][] expected = {{0, 0, 0, 0}, {10, 0, 0, 20}};
    Expect.same("2×2 windows, stride 2", expected, answer.gradient(map, 2, 2, dy));
  }

  @Test
  @Order(4)
  @Points(1)
  void whoWinsTwiceIsPaidTwice(MaxPoolingExercise answer) {
    double[][] map = {{1, 9, 2}};
    double[][] padded = {{1, 9, 2}, {0, 0, 0}};
    double[][] expected = {{0, 30, 0}, {0, 0, 0}};
    Expect.same("windows overlap", expected, answer.gradient(padded, 2, 1, new double[][] {{10, 20}
    }));
  }
}
