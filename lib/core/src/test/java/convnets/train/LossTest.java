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
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
  void smoothedLabelsAskALittleOfEveryClass() { // 0.9 + 0.1/3 of the true one, 0.1/3 of the others
    double first = Math.log(Math.exp(0.3) + Math.exp(2.5) + Math.exp(1.0));
    first -= 0.9 * 1.0 + 0.1 / 3 * (0.3 + 2.5 + 1.0);
    double second = Math.log(Math.exp(4.0) + Math.exp(0.2) + Math.exp(0.7));
    second -= 0.9 * 0.2 + 0.1 / 3 * (4.0 + 0.2 + 0.7);
    assertEquals((first + second) / 2, value(new SoftmaxLoss().smoothing(0.1)), 1e-12);
  }

  @Test
  void squaredErrorsAreDistancesFromPlusAndMinusOne() {
    double first = 1.3 * 1.3 + 3.5 * 3.5 + 0.0 * 0.0; // 0.3, 2.5, 1.0 from −1, −1, +1
    double second = 5.0 * 5.0 + 0.8 * 0.8 + 1.7 * 1.7; // 4.0, 0.2, 0.7 from −1, +1, −1
    assertEquals((first + second) / 2, value(new SquaredLoss()), 1e-12);
  }

  @Test
  void orFromTheNumbersThatOneChooses() { // 0 and 2
    double first = 0.3 * 0.3 + 2.5 * 2.5 + 1.0 * 1.0;
    double second = 4.0 * 4.0 + 1.8 * 1.8 + 0.7 * 0.7;
    assertEquals((first + second) / 2, value(new SquaredLoss(0, 2)), 1e-12);
  }

  @Test
  void headsAreDiscountedAndMayBeMissing() { // y_D: 0.6 of the main output, 6 and 12 of the heads
    Loss loss = new AuxiliaryLoss(new DistanceLoss(), 0.3);
    Variable y = Variable.of(distances);
    Outputs heads = new Outputs(y, Map.of("aux1", y.times(10), "aux2", y.times(20)));
    assertEquals(0.6 + 0.3 * 6 + 0.3 * 12, loss.of(heads, LABELS).value().item(), 1e-12);
    assertEquals(0.6, value(loss), 1e-12);
  }

  @Test
  void gradientsFlowThroughTheHeadsToo() {
    Loss loss = new AuxiliaryLoss(new SoftmaxLoss(), 0.3);
    double error = GradientCheck.worstError(
        v -> loss.of(
            new Outputs(v.get(0), Map.of("aux1", v.get(1), "aux2", v.get(0).times(v.get(1)))),
            LABELS),
        distances,
        distances.times(-1));
    assertEquals(0, error, 1e-6);
  }

  @Test
  void theirGradientsAreRight() {
    for (Loss loss : List.of(
        new DistanceLoss(),
        new RivalLoss(0.1),
        new SoftmaxLoss(),
        new SoftmaxLoss(0.1),
        new SquaredLoss())) {
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

  static List<Arguments> mistakes() {
    return List.of(
        mistake(
            () -> new SoftmaxLoss().smoothing(1),
            "label smoothing: ε = 1.0 does not lie in 0 ≤ ε < 1; the paper takes 0.1"),
        mistake(
            () -> new SoftmaxLoss(Double.NaN),
            "label smoothing: ε = NaN does not lie in 0 ≤ ε < 1; the paper takes 0.1"),
        mistake(
            () -> new AuxiliaryLoss(new SoftmaxLoss(), -0.3),
            "auxiliary loss: a head has the weight -0.3; GoogLeNet takes 0.3"),
        mistake(
            () -> new SquaredLoss(1, 1),
            "squared loss: wrong classes should be 1.0 and the true one 1.0; take two numbers,"
                + " such as -1 and 1"));
  }

  private static Arguments mistake(Supplier<Loss> loss, String message) {
    return Arguments.of(loss, message);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aNumberThatCannotBeRightIsNamed(Supplier<Loss> loss, String message) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, loss::get).getMessage());
  }

  private double value(Loss loss) {
    return loss.of(new Outputs(Variable.of(distances), Map.of()), LABELS)
        .value()
        .item();
  }
}
