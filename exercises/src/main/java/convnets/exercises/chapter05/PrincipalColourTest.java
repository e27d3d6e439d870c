package convnets.exercises.chapter05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 5.6. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class PrincipalColourTest {
  @Test
  @Order(1)
  @Points(2)
  void redAndGreenVaryTogether(PrincipalColourExercise answer) {
    double[][] pixels = {{0.2, 0.1, 0.5}, {0.4, 0.5, 0.5}};
    double[][] expected = {{0.01, 0.02, 0}, {0.02, 0.04, 0}, {0, 0, 0}};
    Expect.same("two pixels", expected, answer.covariance(pixels));
  }

  @Test
  @Order(2)
  @Points(1)
  void theVectorTurnsToWhereTheMatrixStretchesMost(PrincipalColourExercise answer) {
    double[][] covariance = {{0.01, 0.02, 0}, {0.02, 0.04, 0}, {0, 0, 0}};
    double[] expected = {1 / Math.sqrt(5), 2 / Math.sqrt(5), 0};
    Expect.same("twice as much green as red", expected, answer.direction(covariance));
  }

  @Test
  @Order(3)
  @Points(1)
  void lambdaIsTheLengthOfTheProduct(PrincipalColourExercise answer) {
    double[][] covariance = {{0.01, 0.02, 0}, {0.02, 0.04, 0}, {0, 0, 0}};
    double[] direction = {1 / Math.sqrt(5), 2 / Math.sqrt(5), 0};
    assertEquals(0.05, answer.stretch(covariance, direction), 1e-9, "twice as much green as red");
  }

  @Test
  @Order(4)
  @Points(1)
  void allPixelsMoveTogether(PrincipalColourExercise answer) {
    double[][] pixels = {{0.5, 0.5, 0.5}, {0.1, 0.2, 0.3}};
    double[][] expected = {{0.56, 0.5, 0.58}, {0.16, 0.2, 0.38}};
    double[][] got = answer.lit(pixels, new double[] {0.6, 0, 0.8}, 0.2, 0.5);
    Expect.same("λ = 0.2, α = 0.5", expected, got);
  }
}
