package convnets.tensor;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class InPlaceTest {
  private final Tensor a = Tensor.of(REFERENCE, Shape.of(2), 3, 4);
  private final Tensor b = Tensor.of(REFERENCE, Shape.of(), 5);

  @Test
  void blendMovesEveryTargetByTheTensorOfItsPlace() {
    Tensor x = Tensor.of(REFERENCE, Shape.of(2), 10, 20);
    Tensor y = Tensor.of(REFERENCE, Shape.of(), 30);
    InPlace.blend(List.of(a, b), 2, 0.5, List.of(x, y));
    assertArrayEquals(new double[] {11, 18}, a.toArray());
    assertEquals(25, b.item());
    assertArrayEquals(new double[] {10, 20}, x.toArray());
  }

  @Test
  void nothingHasMovedWhenALaterPairDoesNotFit() {
    List<Tensor> xs = List.of(a.filled(1), a.filled(1));
    assertThrows(ShapeException.class, () -> InPlace.blend(List.of(a, b), 1, 1, xs));
    assertArrayEquals(new double[] {3, 4}, a.toArray());
  }

  @Test
  void nothingHasMovedWhenALaterTensorIsFreed() {
    Tensor freed;
    try (Scope scope = Scope.open("step")) {
      freed = b.filled(1);
    }
    List<Tensor> xs = List.of(a.filled(1), freed);
    TensorClosedException e =
        assertThrows(TensorClosedException.class, () -> InPlace.blend(List.of(a, b), 1, 1, xs));
    assertEquals(
        "blend: the () tensor was freed when the scope \"step\" closed;"
            + " keep it there with scope.keep(tensor)",
        e.getMessage());
    assertArrayEquals(new double[] {3, 4}, a.toArray());
  }

  @Test
  void withoutTargetsNothingIsMoved() {
    InPlace.blend(List.of(), 1, 1, List.of());
  }
}
