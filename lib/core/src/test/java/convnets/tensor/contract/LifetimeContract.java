package convnets.tensor.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.tensor.Backend;
import convnets.tensor.Images;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import convnets.tensor.TensorClosedException;
import convnets.tensor.Window;
import convnets.tensor.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

/** What every backend owes: memory is given back when a scope says so, and never used after. */
public abstract class LifetimeContract {

  /** Returns a backend that no other test uses at this moment. */
  protected abstract Backend backend();

  @Test
  void aScopeFreesAllThatWasMadeInside() {
    long before = backend().liveBytes();
    try (Scope step = Scope.open("step")) {
      Tensor x = Tensor.full(backend(), Shape.of(2, 3, 8, 8), 0.5);
      Tensor w = Tensor.full(backend(), Shape.of(4, 3, 3, 3), 0.25);
      Tensor b = Tensor.full(backend(), Shape.of(4), 1);
      Tensor y = Images.conv2d(x, w, b, Window.of(3), 1);
      Images.conv2dWeightGradient(x, y, w.shape(), Window.of(3), 1);
      Images.conv2dInputGradient(y, w, x.shape(), Window.of(3), 1);
      assertTrue(backend().liveBytes() >= before, "live bytes inside the scope");
    }
    assertEquals(before, backend().liveBytes());
  }

  @Test
  void whatIsKeptOutlivesItsScopeAndNothingElseDoes() {
    long before = backend().liveBytes();
    try (Scope outer = Scope.open("outer")) {
      Tensor kept;
      long one;
      try (Scope inner = Scope.open("inner")) {
        Tensor x = Tensor.of(backend(), Shape.of(2, 2), 1, 2, 3, 4);
        one = backend().liveBytes() - before;
        kept = inner.keep(x.plus(x));
      }
      assertEquals(before + one, backend().liveBytes());
      assertArrayEquals(new double[] {2, 4, 6, 8}, kept.toArray());
    }
    assertEquals(before, backend().liveBytes());
  }

  @Test
  void aTensorUsedAfterItsScopeIsAnErrorThatNamesOperationAndScope() {
    Tensor x;
    try (Scope step = Scope.open("step 7")) {
      x = Tensor.full(backend(), Shape.of(2, 3), 1);
    }
    TensorClosedException e = assertThrows(TensorClosedException.class, () -> x.plus(x));
    assertEquals(
        "plus: the 2×3 tensor was freed when the scope \"step 7\" closed; keep it there with"
            + " scope.keep(tensor)",
        e.getMessage());
  }

  @Test
  void mixedBackendsAreAnErrorThatNamesBoth() {
    try (Scope scope = Scope.open("mixed")) {
      Tensor here = Tensor.full(backend(), Shape.of(2, 3), 1);
      Tensor there = Tensor.full(ReferenceBackend.REFERENCE, Shape.of(2, 3), 1);
      ShapeException e = assertThrows(ShapeException.class, () -> here.plus(there));
      assertEquals(
          "plus: a 2×3 tensor of backend \"" + backend().name()
              + "\" met a 2×3 tensor of backend \"reference\"; bring one over with to(backend)",
          e.getMessage());
    }
  }

  @Test
  void whatNoScopeFreesTheCollectorFrees() throws InterruptedException {
    long before = backend().liveBytes();
    for (int i = 0; i < 100; i++) {
      Tensor.full(backend(), Shape.of(1000), i);
    }
    for (int i = 0; i < 200 && backend().liveBytes() > before; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertTrue(backend().liveBytes() <= before, "garbage stays alive");
  }
}
