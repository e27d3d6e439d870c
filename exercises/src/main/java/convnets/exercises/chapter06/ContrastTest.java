package convnets.exercises.chapter06;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 6.4. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ContrastTest {
  private static final double[][] THREE = {{1, 4}, {3, 4}, {2, 1}};

  @Test
  @Order(1)
  @Points(1)
  void aPictureGetsTheMean0AndTheContrastOfTheScale(ContrastExercise answer) {
    double[] expected = {-10, 10, 10, -10}; // mean 3, deviation 2
    double[] picture = {1, 5, 5, 1};
    Expect.same("scale 10", expected, answer.normalize(picture, 10, 0, 1e-8));
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("λ stands below the root, and ε is the least divisor")
  void lambdaAndEpsilonHoldNoiseDown(ContrastExercise answer) {
    double[] picture = {1, 5, 5, 1};
    double[] byLambda = {-0.4, 0.4, 0.4, -0.4}; // √(21 + 4) = 5
    Expect.same("λ = 21", byLambda, answer.normalize(picture, 1, 21, 1e-8));
    double[] byEpsilon = {-0.25, 0.25, 0.25, -0.25};
    Expect.same("ε = 8", byEpsilon, answer.normalize(picture, 1, 0, 8));
  }

  @Test
  @Order(3)
  @Points(1)
  void theMeanPictureIsTheMeanOfEachPixel(ContrastExercise answer) {
    Expect.same("three pictures of 2 pixels", new double[] {2, 3}, answer.mean(THREE));
  }

  @Test
  @Order(4)
  @Points(1)
  void pixelsThatGoTogetherHaveACovariance(ContrastExercise answer) {
    double[][] pictures = {{1, 4}, {3, 6}, {2, 2}};
    double[][] expected = {{2 / 3.0, 2 / 3.0}, {2 / 3.0, 8 / 3.0}};
    Expect.same("three pictures of 2 pixels", expected, answer.covariance(pictures));
  }

  @Test
  @Order(5)
  @Points(1)
  void whiteningBeginsWithTheMean(ContrastExercise answer) {
    double[][] whitening = {{2, -1}, {-1, 3}};
    double[] expected = {-3, 4}; // 2·(1 − 2) − 1·(4 − 3), −1·(1 − 2) + 3·(4 − 3)
    Expect.same("x = (1, 4), m = (2, 3)", expected, answer.whiten(THREE[0], mean(), whitening));
  }

  private static double[] mean() {
    return new double[] {2, 3};
  }
}
