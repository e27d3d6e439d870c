package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.device.MemoryBudget;
import convnets.device.OutOfNativeMemoryException;
import convnets.tensor.Backend;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;

class OneDnnMemoryTest {
  private static Backend withBudget(long bytes) {
    Start.load();
    return new OneDnnBackend(new Device(new MemoryBudget(bytes)));
  }

  @Test
  void whatDoesNotFitTheBudgetIsAnErrorAndLosesNothing() {
    Backend backend = withBudget(1_000_000);
    try (Scope scope = Scope.open("too much")) {
      Tensor x = Tensor.full(backend, Shape.of(100, 1_500), 1);
      long before = backend.liveBytes();
      OutOfNativeMemoryException e =
          assertThrows(OutOfNativeMemoryException.class, () -> x.plus(x));
      assertEquals(
          "binary_add: a 100×1500 tensor needs 655,360 bytes, but 655,360 of the budget of"
              + " 1,000,000 are in use; take smaller batches, or close scopes so that tensors are"
              + " freed",
          e.getMessage());
      assertEquals(before, backend.liveBytes());
      assertEquals(150_000, x.sum().item());
    }
    assertEquals(0, backend.liveBytes());
  }

  @Test
  void garbageOutsideOfScopesIsCollectedWhenTheBudgetPresses() {
    Backend backend = withBudget(1_000_000);
    for (int i = 0; i < 20; i++) {
      Tensor x = Tensor.full(backend, Shape.of(50_000), i); // 10 times the budget in all
      assertEquals(50_000.0 * i, x.sum().item());
    }
  }

  @Test
  void freedMemoryOfOtherSizesMakesRoomForWhatIsAsked() {
    Backend backend = withBudget(1_000_000);
    for (int size = 10_000; size <= 200_000; size += 10_000) {
      try (Scope scope = Scope.open("size " + size)) {
        double[] last = Tensor.full(backend, Shape.of(size), size).toArray();
        assertArrayEquals(new double[] {size, size}, new double[] {last[0], last[size - 1]});
      }
    }
    assertEquals(0, backend.liveBytes());
  }

  @Test
  void freedMemoryOfOtherSizesIsGivenBackAboveHalfTheBudget() {
    int mebi = 1 << 20;
    Backend backend = withBudget(200L * mebi);
    long before = Pointer.physicalBytes();
    for (int size = 20; size < 90; size += 10) {
      try (Scope scope = Scope.open(size + " MB")) {
        Tensor.full(backend, Shape.of(size * mebi / Float.BYTES), 1).sum().item();
      }
      long held = (Pointer.physicalBytes() - before) / mebi;
      assertTrue(held <= 120, () -> held + " MB of 200 are held");
    }
  }
}
