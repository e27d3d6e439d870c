package convnets.train;

import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sum;
import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.autograd.CountingBackend;
import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.data.Dataset;
import convnets.data.Digits;
import convnets.models.LeNet5;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.tensor.Shape;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Training layer by layer is training: the same numbers, in less memory. */
class LayerByLayerTest {
  private static final Dataset SOME = Digits.load().train().first(48);

  static Stream<Supplier<Optimizer>> optimizers() {
    return Stream.of(
        () -> new Sgd(0.05).decay(0.01),
        () -> new Momentum(Schedule.constant(0.01), 0.9).decay(0.0005),
        () -> new Momentum(Schedule.constant(0.01), 0.9).decay(0.0005).nesterov());
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void theNumbersAreTheSameToTheLastBit(Supplier<Optimizer> optimizer) {
    assertSame(LeNet5.modern(10), optimizer);
  }

  @Test
  void soTheyAreWithBranchesNormalizationAndDropout() {
    Architecture residual = Architecture.of("residual", Shape.of(1, 28, 28))
        .row("stem", out(4, 7, 7), conv(4, 4).stride(4), batchNorm(), relu())
        .row("block", out(4, 7, 7), sum(chain(conv(4, 3).pad(1), batchNorm()), identity()))
        .row("wide", out(8, 7, 7), concat(conv(4, 1), chain(conv(4, 3).pad(1), relu())))
        .row("end", out(10), globalAvgPool(), dropout(0.2), linear(10));
    assertSame(residual, () -> new Sgd(0.05).decay(0.01));
  }

  private static void assertSame(Architecture architecture, Supplier<Optimizer> optimizer) {
    Network together = architecture.build(1, REFERENCE);
    Network oneByOne = architecture.build(1, REFERENCE);
    trainer(together, optimizer.get()).fit(SOME, SOME);
    History history = trainer(oneByOne, optimizer.get()).layerByLayer().fit(SOME, SOME);
    assertEquals(2, history.epochs().size());
    assertSame(together.parameters(), oneByOne.parameters());
    assertSame(together.averages(), oneByOne.averages());
  }

  private static void assertSame(List<Parameter> expected, List<Parameter> actual) {
    assertEquals(expected.size(), actual.size());
    for (int i = 0; i < expected.size(); i++) {
      assertArrayEquals(
          expected.get(i).value().toArray(),
          actual.get(i).value().toArray(),
          0,
          expected.get(i).name());
    }
  }

  private static Trainer trainer(Network network, Optimizer optimizer) {
    return Trainer.of(network).optimizer(optimizer).batch(16).epochs(2);
  }

  @Test
  void theGradientsOfAllLayersAreNeverThereAtOnce() {
    long together = mostNumbers(false);
    long oneByOne = mostNumbers(true);
    int parameters = 61_706;
    int largest = 48_000; // C5
    assertTrue(
        oneByOne <= together - (parameters - largest) / 2, oneByOne + " against " + together);
  }

  private static long mostNumbers(boolean layerByLayer) {
    CountingBackend memory = new CountingBackend();
    Network lenet = LeNet5.modern(10).build(1, memory.backend());
    Trainer trainer = Trainer.of(lenet).batch(1);
    memory.watch();
    (layerByLayer ? trainer.layerByLayer() : trainer).fit(SOME.first(1), SOME.first(1));
    return memory.most();
  }

  @Test
  void anInterruptInTheMiddleOfAStepEndsTheTrainingAndKeepsTheModel() {
    Network lenet = LeNet5.modern(10).build(1, REFERENCE);
    double[] c1 = lenet.parameter("C1.weight").value().toArray();
    Sgd sgd = new Sgd(0.05);
    Optimizer interrupting = new Optimizer() {
      @Override
      public void beginPass(int pass, Network network, Dataset train) {
        sgd.beginPass(pass, network, train);
      }

      @Override
      public void step(List<Parameter> parameters, Gradients gradients) {
        sgd.step(parameters, gradients);
        Thread.currentThread().interrupt();
      }

      @Override
      public boolean movesEachAlone() {
        return true;
      }
    };
    History history = trainer(lenet, interrupting).layerByLayer().fit(SOME, SOME);
    assertTrue(history.interrupted());
    assertArrayEquals(c1, lenet.parameter("C1.weight").value().toArray(), "not reached");
    assertTrue(Evaluation.of(lenet, SOME).error() <= 1, "it still answers");
  }

  @Test
  void whatNeedsAllGradientsAtOnceDoesNotGoWithIt() {
    Network lenet = LeNet5.modern(10).build(1, REFERENCE);
    Trainer trainer =
        Trainer.of(lenet).optimizer(new GradientClipping(new Sgd(0.1), 1)).layerByLayer();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> trainer.fit(SOME, SOME));
    assertEquals(
        "training LeNet-5 (modern) layer by layer: GradientClipping needs the gradients of all"
            + " layers at once; take Sgd or Momentum, or all layers together",
        e.getMessage());
  }
}
