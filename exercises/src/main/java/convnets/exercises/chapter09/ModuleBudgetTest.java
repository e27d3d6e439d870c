package convnets.exercises.chapter09;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 9.4. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ModuleBudgetTest {
  private static final long BUDGET = 3L * 14 * 14 * 128 * 160;

  @Test
  @Order(1)
  @Points(1)
  @DisplayName("128 maps of 14×14 become 160, and no branch is thinner than 20")
  void theBranchesAddUp(ModuleBudgetExercise answer) {
    ModulePlan module = ModulePlan.of(answer.design(128, 14, 160, 7, BUDGET), 128, 14);
    assertEquals(160, module.depth(), "maps that come out");
    assertTrue(module.thinnest() >= 20, () -> "the thinnest branch gives " + module.thinnest());
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("a branch sees 7×7 pixels")
  void itSeesEnough(ModuleBudgetExercise answer) {
    int field = ModulePlan.of(answer.design(128, 14, 160, 7, BUDGET), 128, 14).field();
    assertTrue(field >= 7, () -> "no branch sees more than %d×%d".formatted(field, field));
  }

  @Test
  @Order(3)
  @Points(2)
  @DisplayName("it keeps within 12,042,240 products")
  void theBudgetIsKept(ModuleBudgetExercise answer) {
    long macs = ModulePlan.of(answer.design(128, 14, 160, 7, BUDGET), 128, 14).macs();
    assertTrue(macs <= BUDGET, () -> "counted by the library: %,d".formatted(macs));
  }

  @Test
  @Order(4)
  @Points(1)
  @DisplayName("it uses at least half of them")
  void theBudgetIsUsed(ModuleBudgetExercise answer) {
    long macs = ModulePlan.of(answer.design(128, 14, 160, 7, BUDGET), 128, 14).macs();
    assertTrue(2 * macs >= BUDGET, () -> "counted by the library: %,d".formatted(macs));
  }
}
