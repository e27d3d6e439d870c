package convnets.exercises.chapter07;

import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 7.4. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class MacBudgetTest {
  private static final long BUDGET = 5_000_000;

  @Test
  @Order(1)
  @Points(1)
  void theRowsAreANetwork(MacBudgetExercise answer) {
    ColumnPlan.of(answer.design(32, BUDGET, 30), 32);
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("it keeps within 5,000,000 products")
  void theBudgetIsKept(MacBudgetExercise answer) {
    long macs = ColumnPlan.of(answer.design(32, BUDGET, 30), 32).macs();
    assertTrue(macs <= BUDGET, () -> "counted by the library: %,d".formatted(macs));
  }

  @Test
  @Order(3)
  @Points(1)
  @DisplayName("it uses at least half of them")
  void theBudgetIsUsed(MacBudgetExercise answer) {
    long macs = ColumnPlan.of(answer.design(32, BUDGET, 30), 32).macs();
    assertTrue(2 * macs >= BUDGET, () -> "counted by the library: %,d".formatted(macs));
  }

  @Test
  @Order(4)
  @Points(2)
  @DisplayName("it sees at least 30 pixels")
  void itSeesEnough(MacBudgetExercise answer) {
    int field = ColumnPlan.of(answer.design(32, BUDGET, 30), 32).field();
    assertTrue(field >= 30, () -> "the last number before FC-10 sees " + field);
  }
}
