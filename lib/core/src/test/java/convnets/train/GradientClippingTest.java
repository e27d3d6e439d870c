package convnets.train;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradientClippingTest {
  private final Parameter a = new Parameter("a", Tensor.of(REFERENCE, Shape.of(2), 1, 2));
  private final Parameter b = new Parameter("b", Tensor.of(REFERENCE, Shape.of(), 2));

  /** Returns 2a = (2, 4) and 2b = 4: together of length 6. */
  private Gradients gradients() {
    Variable y = a.times(a).sum().plus(b.times(b));
    return y.gradients(List.of(a, b));
  }

  @Test
  void aLongGradientGetsTheLengthOfTheThresholdAndKeepsItsDirection() { // 3/6·(2, 4; 4)
    new GradientClipping(new Sgd(1), 3).step(List.of(a, b), gradients());
    assertArrayEquals(new double[] {0, 0}, a.value().toArray(), 1e-15);
    assertEquals(0, b.value().item(), 1e-15);
  }

  @Test
  void aShortOneIsLeftAlone() {
    new GradientClipping(new Sgd(0.25), 6).step(List.of(a, b), gradients());
    assertArrayEquals(new double[] {0.5, 1}, a.value().toArray());
    assertEquals(1, b.value().item());
  }

  @Test
  void theRateIsThatOfTheOptimizerInside() {
    GradientClipping clipping = new GradientClipping(new Sgd(pass -> 1.0 / pass), 3);
    Passes.begin(2, clipping);
    clipping.step(List.of(a, b), gradients());
    assertArrayEquals(new double[] {0.5, 1}, a.value().toArray(), 1e-15);
  }

  @Test
  void aGradientThatIsNoNumberGoesThroughSoThatTheTrainingSaysSo() {
    Gradients broken = a.times(Double.NaN).sum().gradients(List.of(a));
    new GradientClipping(new Sgd(1), 3).step(List.of(a), broken);
    assertEquals(Double.NaN, a.value().toArray()[0]);
  }
}
