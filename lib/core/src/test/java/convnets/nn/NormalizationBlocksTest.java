package convnets.nn;

import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.lrn;
import static convnets.nn.Blocks.relu;
import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalizationBlocksTest {
  private static final Tensor X =
      Tensor.of(REFERENCE, Shape.of(2, 2, 1, 2), 1, 3, 10, 10, 5, 7, 10, 30);

  @Test
  void batchNormBringsEachChannelToMean0AndVariance1() {
    Layer layer = layer(batchNorm());
    double[] y =
        layer.forward(Variable.of(X), Pass.training(new Random(1))).value().toArray();
    double one = Math.sqrt(5 + 1e-5); // channel 0 is 1 3 5 7: mean 4, variance 5
    double two = Math.sqrt(75 + 1e-5); // channel 1 is 10 10 10 30: mean 15, variance 75
    double[] expected = {
      -3 / one, -1 / one, -5 / two, -5 / two, 1 / one, 3 / one, -5 / two, 15 / two
    };
    assertArrayEquals(expected, y, 1e-12);
  }

  @Test
  void runningAveragesMoveATenthOfTheWayToTheMeanAndTheUnbiasedVariance() {
    Layer layer = layer(batchNorm());
    Pass pass = Pass.training(new Random(1));
    layer.forward(Variable.of(X), pass);
    assertArrayEquals(new double[] {0, 0}, average(layer, 0));
    pass.moveAverages();
    assertArrayEquals(new double[] {0.4, 1.5}, average(layer, 0), 1e-12);
    assertArrayEquals(
        new double[] {0.9 + 0.1 * 5 * 4 / 3, 0.9 + 0.1 * 75 * 4 / 3}, average(layer, 1), 1e-12);
  }

  @Test
  void anAnswerDependsOnTheRunningAveragesAndNotOnTheNeighboursInTheBatch() {
    Layer layer = layer(batchNorm());
    layer.averages().toList().get(0).set(4, 15);
    layer.averages().toList().get(1).set(5, 75);
    layer.parameter(0).set(2, 3);
    layer.parameter(1).set(1, -1);
    double[] y = layer.forward(Variable.of(X), Pass.inference()).value().toArray();
    assertEquals(1 - 2 * 3 / Math.sqrt(5 + 1e-5), y[0], 1e-12);
    assertEquals(-1 + 3 * 15 / Math.sqrt(75 + 1e-5), y[7], 1e-12);
  }

  @Test
  void batchNormLearnsTwoNumbersAChannelAndKeepsTwoThatItDoesNot() {
    Plan plan = batchNorm().on(Shape.of(3, 4, 4));
    assertEquals(6, plan.parameters());
    assertEquals(
        List.of("gamma", "beta", "mean", "variance"),
        plan.slots().stream().map(Slot::name).toList());
    Layer layer = plan.build("bn.", new Random(1), REFERENCE);
    assertEquals(List.of("bn.gamma", "bn.beta"), names(layer.parameters().toList()));
    assertEquals(List.of("bn.mean", "bn.variance"), names(layer.averages().toList()));
  }

  @Test
  void aReluBehindBatchNormIsComputedWithItAndCountsAsAnEntryOfItsOwn() {
    Plan plan = Blocks.chain(conv(2, 1).noBias(), batchNorm(), relu()).on(Shape.of(2, 1, 2));
    assertEquals(
        List.of("conv 2@1×1", "batch norm", "ReLU"),
        plan.operations().map(Plan::name).toList());
    Layer layer = plan.build("", new Random(1), REFERENCE);
    for (Pass pass : List.of(Pass.training(new Random(1)), Pass.inference())) {
      double[] y = layer.forward(Variable.of(X), pass).value().toArray();
      assertEquals(0, Arrays.stream(y).min().orElseThrow());
    }
  }

  @Test
  void dropoutForgetsAShareAndMakesUpForItWhileLearningOnly() {
    Tensor ones = Tensor.full(REFERENCE, Shape.of(1, 10_000), 1);
    Layer layer = dropout(0.25).on(Shape.of(10_000)).build("", new Random(1), REFERENCE);
    double[] y =
        layer.forward(Variable.of(ones), Pass.training(new Random(5))).value().toArray();
    assertTrue(Arrays.stream(y).allMatch(v -> v == 0 || v == 1 / 0.75));
    assertEquals(2_500, Arrays.stream(y).filter(v -> v == 0).count(), 150);
    double[] again =
        layer.forward(Variable.of(ones), Pass.training(new Random(5))).value().toArray();
    assertArrayEquals(y, again);
    assertEquals(
        10_000, layer.forward(Variable.of(ones), Pass.inference()).value().sum().item());
  }

  @Test
  void dropoutCannotForgetEverything() {
    var e = assertThrows(IllegalArgumentException.class, () -> dropout(1));
    assertEquals(
        "dropout: the probability must be at least 0 and less than 1, but is 1.0", e.getMessage());
  }

  @Test
  void alexNetsNormalizationDividesByThreeQuartersOfAPowerOfTheNeighboursSquares() {
    Tensor x = Tensor.of(REFERENCE, Shape.of(1, 4, 1, 1), 1, 20, 300, 4000);
    Layer layer = lrn().on(Shape.of(4, 1, 1)).build("", new Random(1), REFERENCE);
    double[] y = layer.forward(Variable.of(x), Pass.inference()).value().toArray();
    double three = 2 + 1e-4 * (1 + 20 * 20 + 300 * 300);
    double four = three + 1e-4 * 4000 * 4000;
    assertArrayEquals(
        new double[] {
          1 / Math.pow(three, 0.75),
          20 / Math.pow(four, 0.75),
          300 / Math.pow(four, 0.75),
          4000 / Math.pow(four - 1e-4, 0.75)
        },
        y,
        1e-9);
  }

  @Test
  void anEvenNumberOfNeighboursHasNoMiddle() {
    var e = assertThrows(ShapeException.class, () -> lrn(4, 2, 1e-4, 0.75));
    assertEquals(
        "lrn: n must be odd, k above 0 and α not below 0, but got n = 4, k = 2.0, α = 1.0E-4",
        e.getMessage());
  }

  private static Layer layer(Block block) {
    return block.on(X.shape().item()).build("", new Random(1), REFERENCE);
  }

  private static double[] average(Layer layer, int slot) {
    return layer.averages().toList().get(slot).value().toArray();
  }

  private static List<String> names(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::name).toList();
  }
}
