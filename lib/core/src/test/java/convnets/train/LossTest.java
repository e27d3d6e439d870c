package convnets.train;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.autograd.GradientCheck;
import convnets.autograd.Variable;
import convnets.nn.Outputs;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The losses are the formulas of the paper. */
class LossTest {
  private static final double[] Y = {0.3, 2.5, 1.0, 4.0, 0.2, 0.7};
  private static final int[] LABELS = {2, 1};
  private final Tensor distances = Tensor.of(REFERENCE, Shape.of(2, 3), Y);

  @Test
  void lossEightIsTheMeanDistanceFromTheTrueCode() {
    assertEquals((1.0 + 0.2) / 2, value(new DistanceLoss()), 1e-12);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 8})
  void lossNineAddsTheRivals(double j) {
    double first = 1.0 + Math.log(Math.exp(-j) + Math.exp(-0.3) + Math.exp(-2.5) + Math.exp(-1.0));
    double second = 0.2 + Math.log(Math.exp(-j) + Math.exp(-4.0) + Math.exp(-0.2) + Math.exp(-0.7));
    assertEquals((first + second) / 2, value(new RivalLoss(j)), 1e-12);
  }

  @Test
  void crossEntropyIsMinusTheLogarithmOfTheTrueClassesProbability() {
    double first = Math.log(Math.exp(0.3) + Math.exp(2.5) + Math.exp(1.0)) - 1.0;
    double second = Math.log(Math.exp(4.0) + Math.exp(0.2) + Math.exp(0.7)) - 0.2;
    assertEquals((first + second) / 2, value(new SoftmaxLoss()), 1e-12);
  }

  @Test
  void theirGradientsAreRight() {
    for (Loss loss : new Loss[] {new DistanceLoss(), new RivalLoss(0.1), new SoftmaxLoss()}) {
      double error = GradientCheck.worstError(
          v -> loss.of(new Outputs(v.get(0), Map.of()), LABELS), distances);
      assertEquals(0, error, 1e-6, loss.toString());
    }
  }

  @Test
  void hugeScoresDoNotOverflow() {
    Tensor scores = Tensor.of(REFERENCE, Shape.of(1, 2), 5000, -5000);
    Outputs outputs = new Outputs(Variable.of(scores), Map.of());
    assertEquals(10_000, new SoftmaxLoss().of(outputs, new int[] {1}).value().item(), 1e-9);
  }

  @Test
  void aLabelThatTheNetworkDoesNotKnowIsNamed() {
    Outputs outputs = new Outputs(Variable.of(distances), Map.of());
    ShapeException e =
        assertThrows(ShapeException.class, () -> new SoftmaxLoss().of(outputs, new int[] {0, 3}));
    assertEquals("loss: image 1 has the label 3, but the network knows 3 classes", e.getMessage());
  }

  @Test
  void everyImageNeedsALabel() {
    Outputs outputs = new Outputs(Variable.of(distances), Map.of());
    ShapeException e =
        assertThrows(ShapeException.class, () -> new SoftmaxLoss().of(outputs, new int[] {0}));
    assertEquals("loss: outputs 2×3 for 1 labels; each image needs one", e.getMessage());
  }

  private double value(Loss loss) {
    return loss.of(new Outputs(Variable.of(distances), Map.of()), LABELS)
        .value()
        .item();
  }
}
