package convnets.exercises.chapter09;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 9.3. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class SideClassifiersTest {
  private static final double[] FIRST = {1, 0};

  @Test
  @Order(1)
  @Points(1)
  void whatIsTakenAwayIsDealtOutToAll(SideClassifiersExercise answer) {
    Expect.same("ε = 0", new double[] {0, 0, 1}, answer.target(2, 3, 0));
    double[] expected = {0.025, 0.925, 0.025, 0.025};
    Expect.same("label 1 of 4, ε = 0.1", expected, answer.target(1, 4, 0.1));
  }

  @Test
  @Order(2)
  @Points(1)
  void aLossIsSmallForGoodAnswers(SideClassifiersExercise answer) {
    assertEquals(Math.log(2), answer.loss(new double[] {5, 5}, FIRST), 1e-9, "one half for each");
    assertEquals(0, answer.loss(new double[] {1000, 0}, FIRST), 1e-9, "all for the right one");
    double[] unsure = {0.5, 0.5};
    assertEquals(500, answer.loss(new double[] {1000, 0}, unsure), 1e-9, "too sure");
  }

  @Test
  @Order(3)
  @Points(1)
  void sidesCountLess(SideClassifiersExercise answer) {
    double[] half = {0, 0};
    double[][] sides = {half, half};
    double loss = answer.trainingLoss(half, sides, FIRST, 0.3);
    assertEquals(1.6 * Math.log(2), loss, 1e-9, "1, 0.3 and 0.3 times ln 2");
    assertEquals(
        Math.log(2), answer.trainingLoss(half, new double[0][], FIRST, 0.3), 1e-9, "alone");
  }

  @Test
  @Order(4)
  @Points(2)
  void gradientsOfAllClassifiersMeet(SideClassifiersExercise answer) {
    double[] h = {0, 0, 0}; // all probabilities are one half
    double[][] main = {{2, 0, 4}, {0, 0, 0}};
    double[][][] sides = {{{0, 0, 0}, {0, 20, 0}}};
    double[] expected = {-1, 3, -2}; // −½·(2, 0, 4) and 0.3·½·(0, 20, 0)
    Expect.same("one on the side", expected, answer.gradient(h, main, sides, FIRST, 0.3));
  }
}
