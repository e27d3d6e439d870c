package convnets.tensor;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.device.BackendUnavailableException;
import convnets.device.Backends;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private final Tensor x = Tensor.of(REFERENCE, Shape.of(2), 3, 4);

  @Test
  void freesWhatWasMadeInsideAndNothingElse() {
    Tensor y;
    try (Scope scope = Scope.open("step")) {
      y = x.plus(x);
    }
    TensorClosedException e = assertThrows(TensorClosedException.class, () -> y.times(2));
    assertEquals(
        "affine: the 2 tensor was freed when the scope \"step\" closed;"
            + " keep it there with scope.keep(tensor)",
        e.getMessage());
    assertEquals("tensor 2, freed by step", y.toString());
    assertArrayEquals(new double[] {3, 4}, x.toArray());
  }

  @Test
  void keepsWhatItIsToldToKeep() {
    Tensor y;
    try (Scope scope = Scope.open("step")) {
      y = scope.keep(x.plus(x));
    }
    assertArrayEquals(new double[] {6, 8}, y.toArray());
  }

  @Test
  void handsWhatIsKeptToTheScopeAround() {
    Tensor y;
    try (Scope outer = Scope.open("outer")) {
      try (Scope inner = Scope.open("inner")) {
        y = inner.keep(x.plus(x));
      }
      assertArrayEquals(new double[] {6, 8}, y.toArray());
    }
    TensorClosedException e = assertThrows(TensorClosedException.class, y::toArray);
    assertTrue(e.getMessage().contains("when the scope \"outer\" closed"), e.getMessage());
  }

  @Test
  void freesATensorOfItsOwnBeforeItsEnd() {
    try (Scope scope = Scope.open("step")) {
      Tensor y = x.plus(x);
      scope.free(y);
      scope.free(y); // freeing again does nothing
      TensorClosedException e = assertThrows(TensorClosedException.class, () -> y.plus(x));
      assertEquals(
          "plus: the 2 tensor was freed by the scope \"step\" after its last use there;"
              + " copy it before",
          e.getMessage());
      assertEquals("tensor 2, freed by step", y.toString());
    }
  }

  @Test
  void freesBeforeItsEndOnlyWhatItWouldFreeThen() {
    try (Scope outer = Scope.open("outer")) {
      Tensor y = x.plus(x);
      try (Scope inner = Scope.open("inner")) {
        Tensor kept = inner.keep(x.times(3));
        inner.free(x);
        inner.free(y);
        inner.free(kept);
        assertArrayEquals(new double[] {9, 12}, kept.toArray());
      }
      assertArrayEquals(new double[] {6, 8}, y.toArray());
    }
    assertArrayEquals(new double[] {3, 4}, x.toArray());
  }

  @Test
  void leavesAloneWhatIsMadeOutsideOnPurpose() {
    Tensor y;
    try (Scope scope = Scope.open("step")) {
      y = Scope.outside(() -> x.plus(x));
    }
    assertArrayEquals(new double[] {6, 8}, y.toArray());
  }

  @Test
  void closesTheInnerFirst() {
    Scope outer = Scope.open("outer");
    Scope inner = Scope.open("inner");
    IllegalStateException e = assertThrows(IllegalStateException.class, outer::close);
    assertEquals(
        "scope \"outer\": close scopes in the thread that opened them, the inner first",
        e.getMessage());
    inner.close();
    outer.close();
    outer.close(); // closing again does nothing
  }

  @Test
  void twoBackendsDoNotMix() {
    Backend other = (Backend) Proxy.newProxyInstance(
        Backend.class.getClassLoader(),
        new Class<?>[] {Backend.class},
        (proxy, method, arguments) ->
            method.getName().equals("name") ? "other" : method.invoke(REFERENCE, arguments));
    Tensor y = Tensor.of(other, Shape.of(2), 1, 2);
    ShapeException e = assertThrows(ShapeException.class, () -> x.plus(y));
    assertEquals(
        "plus: a 2 tensor of backend \"reference\" met a 2 tensor of backend \"other\";"
            + " bring one over with to(backend)",
        e.getMessage());
    assertArrayEquals(new double[] {4, 6}, x.plus(y.to(REFERENCE)).toArray());
  }

  @Test
  void anInterruptIsSeenBeforeTheNextOperation() {
    Thread.currentThread().interrupt();
    ComputationInterruptedException e =
        assertThrows(ComputationInterruptedException.class, () -> x.plus(x));
    assertTrue(Thread.interrupted(), "the flag stays set for whoever asks next");
    assertEquals("interrupted before plus", e.getMessage());
  }

  @Test
  void anUnknownBackendNamesTheOnesThereAre() {
    BackendUnavailableException e =
        assertThrows(BackendUnavailableException.class, () -> Backends.named("abacus"));
    assertEquals(
        "there is no backend \"abacus\": choose one of " + String.join(", ", Backends.names()),
        e.getMessage());
  }
}
