package convnets.exercises.chapter04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 4.3. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class TanhChainTest {
  @Test
  @Order(1)
  @Points(1)
  void tanhIsSteepInTheMiddleAndFlatAtItsEnds(TanhChainExercise answer) {
    assertEquals(1, answer.slope(0), 1e-9, "at 0");
    assertEquals(1, answer.slope(30) / (4 * Math.exp(-60)), 1e-9, "at 30, as a share of 4e⁻⁶⁰");
  }

  @Test
  @Order(2)
  @Points(1)
  void eachUnitMultipliesItsWeightAndItsSlope(TanhChainExercise answer) {
    double inner = Math.tanh(0.5 * 2 - 1); // 0
    double expected = 0.5 * 1 * 3 * (1 - Math.pow(Math.tanh(3 * inner + 0.2), 2));
    double actual = answer.gradient(2, new double[] {0.5, 3}, new double[] {-1, 0.2});
    assertEquals(expected, actual, 1e-9, "two units, x = 2");
  }

  @Test
  @Order(3)
  @Points(2)
  void aWeightHearsWhatItMultiplied(TanhChainExercise answer) {
    double middle = Math.tanh(0.5);
    double last = 1 - Math.pow(Math.tanh(2 * middle), 2);
    double[] expected = {last * 2 * (1 - middle * middle) * 1, last * middle};
    double[] actual = answer.weightGradients(1, new double[] {0.5, 2}, new double[2]);
    Expect.same("two units without bias, x = 1", expected, actual);
  }

  @Test
  @Order(4)
  @Points(1)
  void sixUnitsOfATenthLeaveAMillionth(TanhChainExercise answer) {
    double[] tenths = {0.1, 0.1, 0.1, -0.1, 0.1, 0.1};
    assertEquals(-6, answer.powerOfTen(0, tenths, new double[6]), 1e-9, "x = 0: all slopes are 1");
  }
}
