package convnets.onednn;

import static convnets.onednn.OneDnnBuffer.own;
import static convnets.tensor.Activation.RELU;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import convnets.autograd.Gradients;
import convnets.autograd.Variable;
import convnets.device.Backends;
import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The slope of a squashing function may be taken where dy lies: but only where nobody looks. */
class GradientInPlaceTest {
  private final Backend backend = Backends.named("onednn");

  private Buffer numbers(double... values) {
    return backend.upload(Shape.of(values.length), values);
  }

  /** Returns ReLU(x·w + b) with w the identity: its slope is the rule that may write over dy. */
  private Variable rectified(Variable x) {
    Tensor identity = Tensor.of(backend, Shape.of(2, 2), 1, 0, 0, 1);
    Tensor zeros = Tensor.of(backend, Shape.of(2), 0, 0);
    return x.linear(Variable.of(identity), Variable.of(zeros), RELU);
  }

  private Variable row(double... values) {
    return Variable.of(Tensor.of(backend, Shape.of(1, 2), values));
  }

  @Test
  void theSlopeIsTakenInTheMemoryOfAGradientThatIsNobodyElses() {
    Buffer y = numbers(1, 0, 2);
    Buffer dy = numbers(5, 6, 7);
    Block before = own(dy).home().block();
    Buffer dx = backend.activateGradientOver(RELU, y, dy);
    dy.free();
    assertEquals(before, own(dx).home().block());
    assertArrayEquals(new double[] {5, 0, 7}, backend.download(dx));
    List.of(y, dx).forEach(Buffer::free);
  }

  @Test
  void memoryThatAnotherBufferSharesIsNotWrittenOver() {
    Buffer y = numbers(1, 0, 2);
    Buffer dy = numbers(5, 6, 7);
    Buffer other = backend.reshape(dy, Shape.of(3, 1));
    Buffer dx = backend.activateGradientOver(RELU, y, dy);
    assertNotEquals(own(dy).home().block(), own(dx).home().block());
    assertArrayEquals(new double[] {5, 6, 7}, backend.download(other));
    List.of(y, dy, other, dx).forEach(Buffer::free);
  }

  @Test
  void aGradientThatASumHandsToTwoIsTheSameForBoth() {
    try (Scope scope = Scope.open("two")) {
      Variable a = row(1, -1);
      Variable b = row(-1, 1);
      Variable sum = rectified(a).plus(rectified(b)).times(3);
      Gradients gradients = sum.gradients(List.of(a, b));
      assertArrayEquals(new double[] {3, 0}, gradients.of(a).toArray());
      assertArrayEquals(new double[] {0, 3}, gradients.of(b).toArray());
    }
  }

  @Test
  void aGradientThatIsWantedStaysAsItIs() {
    try (Scope scope = Scope.open("wanted")) {
      Variable x = row(1, -1);
      Variable y = rectified(x);
      Gradients gradients = y.times(3).gradients(List.of(x, y));
      assertArrayEquals(new double[] {3, 3}, gradients.of(y).toArray());
      assertArrayEquals(new double[] {3, 0}, gradients.of(x).toArray());
    }
  }
}
