package convnets.view.inside;

import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sigmoid;
import static convnets.nn.Blocks.tanh;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.device.Backends;
import convnets.models.AlexNet;
import convnets.models.GoogLeNet;
import convnets.models.LeNet5;
import convnets.models.NiN;
import convnets.models.ResNet;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.nn.Pass;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is worked out by hand is what the network itself computes. */
class HandWorkTest {
  private static final Shape SMALL = Shape.of(1, 28, 28);

  static Stream<Architecture> everyKindOfLayer() {
    return Stream.of(
        LeNet5.original(),
        LeNet5.modern(10),
        AlexNet.small(SMALL, 10),
        NiN.small(SMALL, 10),
        GoogLeNet.small(SMALL, 10),
        ResNet.small(SMALL, 10),
        padded(),
        units());
  }

  private static Architecture padded() {
    return Architecture.of("padded", Shape.of(3, 9, 10))
        .row("conv", conv(4, 3, 2).stride(2).pad(1).noBias(), tanh())
        .row("mean", avgPool(3, 2).pad(1))
        .row("zeros", avgPool(3, 1).pad(1).ceil().countPadding())
        .row("overhang", avgPool(2, 2).pad(1).ceil().countPadding(), sigmoid())
        .row("max", maxPool(3, 2).pad(1).ceil())
        .row("gap", globalAvgPool())
        .row("out", linear(3));
  }

  private static Architecture units() {
    return Architecture.of("units", Shape.of(2, 3, 5))
        .row("hidden", linear(12), batchNorm(), relu())
        .row("out", linear(4));
  }

  @ParameterizedTest
  @MethodSource("everyKindOfLayer")
  void everyOutputIsWhatTheNetworkComputed(Architecture architecture) {
    Network network = drawn(architecture);
    for (Step step : Trace.of(network, image(network))) {
      Optional<Sliding> sliding = Slidings.of(step);
      if (sliding.isPresent()) {
        assertSame(step, sliding.get());
      }
    }
  }

  private static void assertSame(Step step, Sliding sliding) {
    double[] inputs = step.input().value().toArray();
    double[] outputs = step.output().value().toArray();
    Shape shape = sliding.output();
    assertEquals(outputs.length, shape.size(), step.words());
    double largest = Arrays.stream(outputs).map(Math::abs).max().orElse(0);
    for (int i = 0; i < outputs.length; i += 1 + outputs.length / 200) {
      int area = shape.sizeFrom(1);
      Pixel pixel = sliding.at(inputs, i / area, i % area / shape.axis(2), i % shape.axis(2));
      assertEquals(outputs[i], pixel.value(), 1e-9 * largest, step.row() + ", " + step.words());
    }
  }

  @ParameterizedTest
  @MethodSource("everyKindOfLayer")
  void theLastStepOfATraceIsTheNetworksAnswer(Architecture architecture) {
    Network network = drawn(architecture);
    List<Step> steps = Trace.of(network, image(network));
    Variable answer = network.forward(image(network), Pass.inference()).main();
    double[] traced = steps.get(steps.size() - 1).output().value().toArray();
    assertArrayEquals(answer.value().toArray(), traced, 1e-12);
  }

  @Test
  void theKindsThatCannotBeWorkedOutPassOnStackAddOrDampen() {
    Set<String> others = everyKindOfLayer()
        .flatMap(architecture -> {
          Network network = drawn(architecture);
          return Trace.of(network, image(network)).stream();
        })
        .filter(step -> Slidings.of(step).isEmpty())
        .map(step -> step.words().split("[ (]")[0])
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("concat", "dropout", "identity", "lrn", "sum"), others);
  }

  @Test
  void theActivationBehindAnOperationBelongsToIt() {
    Network network = LeNet5.original().build(1, Backends.named("reference"));
    List<String> words =
        Trace.of(network, image(network)).stream().map(Step::words).toList();
    assertEquals("conv 6@5×5, 1.7159·tanh(2x/3)", words.get(0));
    assertEquals("subsample 2×2, stride 2, 1.7159·tanh(2x/3)", words.get(1));
    assertEquals("rbf 10", words.get(6));
    assertEquals(7, words.size());
  }

  @Test
  void theMaximumIsOneOfTheNumbersThatAreThere() {
    Network network = drawn(padded());
    Step step = Trace.of(network, image(network)).stream()
        .filter(s -> s.words().startsWith("max pool"))
        .findFirst()
        .orElseThrow();
    double[] inputs = Arrays.stream(step.input().value().toArray()).map(x -> -x).toArray();
    Pixel corner = Slidings.of(step).orElseThrow().at(inputs, 0, 0, 0);
    assertTrue(corner.sum() < 0, "padding does not count: " + corner.sum());
  }

  /** All numbers drawn anew, also the averages of batch norm: none of them is 0 or 1. */
  private static Network drawn(Architecture architecture) {
    Network network = architecture.build(5, Backends.named("reference"));
    Random random = new Random(6);
    for (Parameter parameter : network.parameters()) {
      if (parameter.shape().rank() == 1) {
        parameter.set(random.doubles(parameter.shape().size(), -0.5, 0.5).toArray());
      }
    }
    for (Parameter average : network.averages()) {
      average.set(random.doubles(average.shape().size(), 0.5, 1.5).toArray());
    }
    return network;
  }

  private static Variable image(Network network) {
    Shape shape = network.architecture().input().batch(1);
    double[] pixels = new Random(7).doubles(shape.size(), 0, 1).toArray();
    return Variable.of(Tensor.of(network.backend(), shape, pixels));
  }
}
