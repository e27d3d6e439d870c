package convnets.exercises.chapter05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 5.4. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class MomentumStepTest {
  @Test
  @Order(1)
  @Points(1)
  void aBatchMovesByTheMeanOfItsPictures(MomentumStepExercise answer) {
    double[][] gradients = {{1, 10}, {3, -30}};
    Expect.same("two pictures", new double[] {2, -10}, answer.average(gradients));
  }

  @Test
  @Order(2)
  @Points(2)
  void theVelocityIsAsPrinted(MomentumStepExercise answer) {
    double[] expected = {0.9 * 5 - 0.0005 * 0.01 * 200 - 0.01 * 30};
    double[] got = answer.velocity(new double[] {5}, new double[] {200}, new double[] {30}, 0.01);
    Expect.same("v = 5, w = 200, g = 30, ε = 0.01", expected, got);
  }

  @Test
  @Order(3)
  @Points(1)
  void theSecondStepHasTheSpeedOfTheFirst(MomentumStepExercise answer) {
    double first = -0.1;
    double second = 0.9 * first - 0.0005 * 0.1 * first - 0.1;
    double[] got = answer.descend(new double[] {0}, new double[][] {{1}, {1}}, 0.1);
    Expect.same("from 0, twice g = 1, ε = 0.1", new double[] {first + second}, got);
  }

  @Test
  @Order(4)
  @Points(1)
  void whenNothingImprovesTheRateDrops(MomentumStepExercise answer) {
    assertEquals(0.01, answer.nextRate(0.01, new double[] {0.5, 0.4}), 1e-12, "0.5, then 0.4");
    assertEquals(0.001, answer.nextRate(0.01, new double[] {0.4, 0.5}), 1e-12, "0.4, then 0.5");
  }
}
