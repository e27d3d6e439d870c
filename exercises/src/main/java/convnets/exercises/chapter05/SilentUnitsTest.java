package convnets.exercises.chapter05;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 5.1. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class SilentUnitsTest {
  @Test
  @Order(1)
  @Points(1)
  void whatIsNegativeBecomesZero(SilentUnitsExercise answer) {
    double[] x = {-2, -0.5, 0, 0.5, 2};
    Expect.same("relu of -2, -0.5, 0, 0.5, 2", new double[] {0, 0, 0, 0.5, 2}, answer.relu(x));
  }

  @Test
  @Order(2)
  @Points(2)
  void aSilentUnitPassesNoGradientBack(SilentUnitsExercise answer) {
    double[] x = {-2, 0, 0.5, 2};
    double[] dy = {10, 20, 30, -40};
    double[] expected = {0, 0, 30, -40};
    Expect.same("for sums -2, 0, 0.5, 2", expected, answer.reluGradient(x, dy));
  }

  @Test
  @Order(3)
  @Points(1)
  void whoDrawsLessThanPIsSilenced(SilentUnitsExercise answer) {
    double[] outputs = {5, 6, 7, 8};
    double[] coins = {0.1, 0.9, 0.3, 0.2};
    double[] expected = {0, 6, 7, 0};
    Expect.same("coins 0.1, 0.9, 0.3, 0.2", expected, answer.learning(outputs, coins, 0.25));
  }

  @Test
  @Order(4)
  @Points(1)
  void atTheTestEveryUnitSpeaksMoreSoftly(SilentUnitsExercise answer) {
    Expect.same("p = 0.25", new double[] {3, -6}, answer.atTest(new double[] {4, -8}, 0.25));
  }
}
