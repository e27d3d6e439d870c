package convnets.exercises.chapter03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 3.4. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class RivalDistancesTest {
  @Test
  @Order(1)
  @Points(1)
  void theDistanceAddsUpSquares(RivalDistancesExercise answer) {
    double[] drawing = {1, -1, 0.5};
    double[][] codes = {{1, -1, 0.5}, {1, 1, -0.5}};
    Expect.same("0, and 2² + 1²", new double[] {0, 5}, answer.distances(drawing, codes));
  }

  @Test
  @Order(2)
  @Points(2)
  void withAllDistancesZeroTheLossIsALogarithm(RivalDistancesExercise answer) {
    double[] distances = {0, 0};
    assertEquals(
        Math.log(3), answer.loss(distances, 1, 0), 1e-9, "0 + log(e⁰ + e⁰ + e⁰), with j = 0");
  }

  @Test
  @Order(3)
  @Points(1)
  void aFarRivalCostsNothing(RivalDistancesExercise answer) {
    double[] distances = {2, 90, 80};
    double expected = 2 + Math.log(Math.exp(-0.5) + Math.exp(-2));
    assertEquals(expected, answer.loss(distances, 0, 0.5), 1e-9, "2 + log(e^(-0.5) + e^(-2))");
  }

  @Test
  @Order(4)
  @Points(1)
  void theTrueDigitIsPulledAndTheRivalIsPushed(RivalDistancesExercise answer) {
    double third = 1 / 3.0;
    double[] expected = {-third, 1 - third};
    Expect.same("distances 0 and 0, j = 0", expected, answer.gradient(new double[2], 1, 0));
  }
}
