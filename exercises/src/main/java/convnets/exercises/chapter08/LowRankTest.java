package convnets.exercises.chapter08;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 8.3. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class LowRankTest {
  @Test
  @Order(1)
  @Points(1)
  void theStrongestOfADiagonalIsItsLargestNumber(LowRankExercise answer) {
    double[][] w = {{2, 0, 0}, {0, -3, 0}};
    double[][] expected = {{0, 0, 0}, {0, -3, 0}};
    Expect.same("2 and −3 on the diagonal", expected, answer.strongest(w));
  }

  @Test
  @Order(2)
  @Points(1)
  void aColumnTimesARowIsFoundWhole(LowRankExercise answer) {
    double[][] w = {{3, -3}, {1, -1}, {-2, 2}};
    Expect.same("(3, 1, −2) times (1, −1)", w, answer.strongest(w));
    double[][] nothing = new double[2][3];
    Expect.same("zeros", nothing, answer.strongest(nothing));
  }

  @Test
  @Order(3)
  @Points(1)
  void whatIsLeftHasAStrongestToo(LowRankExercise answer) {
    double[][] w = {{1, 0, 0}, {0, 4, 0}, {0, 0, 2}};
    double[][] expected = {{0, 0, 0}, {0, 4, 0}, {0, 0, 2}};
    Expect.same("1, 4 and 2, rank 2", expected, answer.nearest(w, 2));
  }

  @Test
  @Order(4)
  @Points(1)
  void theShareIsOneOfSquares(LowRankExercise answer) {
    double[][] w = {{1, 0, 0}, {0, 4, 0}, {0, 0, 2}};
    assertEquals(5 / 21.0, answer.missed(w, 1), 1e-9, "1² + 2² of 1² + 4² + 2²");
    assertEquals(0, answer.missed(new double[][] {{6, 8}}, 2), 1e-9, "nothing is left");
  }

  @Test
  @Order(5)
  @Points(1)
  void aBottleneckPaysIfItIsNarrow(LowRankExercise answer) {
    assertEquals(127, answer.cheaper(256, 256), "128 inside have as many weights as 256·256");
    assertEquals(2, answer.cheaper(10, 4), "3 inside have 42 weights instead of 40");
  }
}
