package convnets.exercises.chapter11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 11.2. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ParetoFrontTest {
  private static double[] costs(double... costs) {
    return costs;
  }

  @Test
  @Order(1)
  @Points(1)
  void whoIsCheaperAndBetterBeats(ParetoFrontExercise answer) {
    assertTrue(answer.beats(costs(2), 70, costs(5), 60), "cheaper and better");
    assertFalse(answer.beats(costs(5), 60, costs(2), 70), "dearer and worse");
    assertFalse(answer.beats(costs(2), 60, costs(5), 70), "cheaper, but worse");
    assertFalse(answer.beats(costs(5), 70, costs(2), 60), "better, but dearer");
  }

  @Test
  @Order(2)
  @Points(1)
  void tiesAreTakenAsTheyAre(ParetoFrontExercise answer) {
    assertTrue(answer.beats(costs(2), 70, costs(5), 70), "as good, and cheaper");
    assertTrue(answer.beats(costs(2, 8), 70, costs(2, 8), 60), "as cheap, and better");
    assertFalse(answer.beats(costs(2, 8), 70, costs(2, 8), 70), "equal in all");
    assertFalse(answer.beats(costs(2, 9), 80, costs(3, 8), 70), "dearer in one of two costs");
  }

  @Test
  @Order(3)
  @Points(1)
  void theFrontAreThoseThatNoneBeats(ParetoFrontExercise answer) {
    double[][] costs = {{6}, {9}, {1}, {4}, {1}, {4}};
    double[] accuracies = {65, 80, 50, 70, 50, 60};
    Expect.same("six networks", new int[] {1, 2, 3, 4}, answer.front(costs, accuracies));
    Expect.same("a single one", new int[] {0}, answer.front(new double[][] {{3}}, costs(10)));
  }

  @Test
  @Order(4)
  @Points(1)
  void aBudgetMayBeSpentWhole(ParetoFrontExercise answer) {
    double[][] costs = {{9, 2}, {1, 7}, {4, 4}};
    double[] accuracies = {80, 50, 70};
    assertEquals(80, answer.best(costs, accuracies, costs(9, 7)), "enough for each");
    assertEquals(80, answer.best(costs, accuracies, costs(9, 2)), "exactly what number 0 costs");
    assertEquals(70, answer.best(costs, accuracies, costs(8, 9)), "too little for number 0");
    assertEquals(0, answer.best(costs, accuracies, costs(8, 3)), "too little for each");
  }

  @Test
  @Order(5)
  @Points(1)
  void behindTheFrontLiesAnother(ParetoFrontExercise answer) {
    double[][] costs = {{1}, {2}, {3}, {1}, {5}, {4}};
    double[] accuracies = {50, 45, 40, 50, 60, 42};
    Expect.same("six networks", new int[] {1, 2, 3, 1, 1, 3}, answer.ranks(costs, accuracies));
  }
}
