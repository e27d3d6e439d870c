package convnets.nd4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.device.MemoryBudget;
import convnets.device.OutOfNativeMemoryException;
import convnets.tensor.Backend;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MemoryTest {
  @BeforeAll
  static void start() {
    Start.quietly();
  }

  @Test
  void whatDoesNotFitTheBudgetIsAnErrorThatSaysWhatWasToBeMade() {
    Backend backend = new Nd4jBackend(new Memory(new MemoryBudget(1_000_000)));
    try (Scope scope = Scope.open("too much")) {
      Tensor x = Tensor.full(backend, Shape.of(100, 1_500), 1);
      OutOfNativeMemoryException e =
          assertThrows(OutOfNativeMemoryException.class, () -> x.plus(x));
      assertEquals(
          "add: a 100×1500 tensor needs 600,000 bytes, but 600,000 of the budget of 1,000,000 are"
              + " in use; take smaller batches, or close scopes so that tensors are freed",
          e.getMessage());
    }
    assertEquals(0, backend.liveBytes());
  }

  @Test
  void garbageOutsideOfScopesIsCollectedWhenTheBudgetPresses() {
    Backend backend = new Nd4jBackend(new Memory(new MemoryBudget(1_000_000)));
    for (int i = 0; i < 50; i++) {
      Tensor.full(backend, Shape.of(50_000), i); // 200,000 bytes each, 10 times the budget in all
    }
  }

  @Test
  void aFreedArrayIsUsedAgainForTheNextOfItsShape() {
    Memory memory = new Memory(new MemoryBudget(1_000_000));
    Nd4jBuffer first = memory.allocate("first", Shape.of(3, 4));
    var array = first.array();
    first.free();
    first.free();
    assertEquals(0, memory.live());
    Nd4jBuffer second = memory.allocate("second", Shape.of(3, 4));
    assertEquals(System.identityHashCode(array), System.identityHashCode(second.array()));
    second.free();
  }
}
