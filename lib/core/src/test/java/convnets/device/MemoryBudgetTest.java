package convnets.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.tensor.Shape;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {
  @Test
  void whatPassesTheBudgetIsAnErrorThatSaysWhatWasToBeMade() {
    MemoryBudget budget = new MemoryBudget(1_000_000);
    budget.reserve("fill", Shape.of(100, 1_500), 600_000);
    OutOfNativeMemoryException e = assertThrows(
        OutOfNativeMemoryException.class,
        () -> budget.reserve("plus", Shape.of(100, 1_500), 600_000));
    assertEquals(
        "plus: a 100×1500 tensor needs 600,000 bytes, but 600,000 of the budget of 1,000,000 are"
            + " in use; take smaller batches, or close scopes so that tensors are freed",
        e.getMessage());
    assertEquals(600_000, budget.live(), "what was refused does not count");
  }

  @Test
  void whatIsFreeAgainCanBeReservedAgain() {
    MemoryBudget budget = new MemoryBudget(1_000_000);
    for (int i = 0; i < 5; i++) {
      budget.reserve("fill", Shape.of(150_000), 600_000);
      budget.release(600_000);
    }
    assertEquals(0, budget.live());
  }

  @Test
  void whatTheMachineDoesNotGiveIsAnErrorThatSaysSo() {
    MemoryBudget budget = new MemoryBudget(1_000_000_000);
    budget.reserve("fill", Shape.of(3), 12);
    OutOfMemoryError refused = new OutOfMemoryError("refused");
    assertEquals(
        "conv2d: a 64×64×224×224 tensor needs 822,083,584 bytes, which the machine did not give;"
            + " 12 are in use; take smaller batches, or close scopes so that tensors are freed",
        budget
            .refused("conv2d", Shape.of(64, 64, 224, 224), 822_083_584, refused)
            .getMessage());
  }

  @Test
  void aMachineGivesNoLessThanAQuarterAndLeavesAQuarterAlone() {
    long machine = ((com.sun.management.OperatingSystemMXBean)
            ManagementFactory.getOperatingSystemMXBean())
        .getTotalMemorySize();
    long budget = MemoryBudget.ofThisMachine().bytes();
    assertTrue(budget >= machine / 4 / 4 * 3 && budget <= machine / 4 * 3, "of " + machine);
  }
}
