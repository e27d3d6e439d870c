package convnets.nd4j;

import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.lrn;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sum;
import static convnets.nn.Blocks.tanh;
import static convnets.nn.Blocks.zeroPad;

import convnets.autograd.CrossEntropy;
import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.device.Backends;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.nn.Pass;
import convnets.tensor.Backend;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.contract.Agreement;
import convnets.tensor.reference.ReferenceBackend;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small networks of every later kind of block: what one hands to the next is right. */
class Nd4jNetworkTest {
  private static final int BATCH = 5;

  /** AlexNet's manner of building: two groups, neighbours that dampen, dropout before the end. */
  private static Architecture groups() {
    return Architecture.of("a small AlexNet", Shape.of(3, 15, 13))
        .row("conv1", out(8, 7, 6), conv(8, 3).stride(2), relu(), lrn())
        .row("conv2", out(12, 7, 6), conv(12, 3).pad(1).groups(2), relu(), lrn(3, 1, 0.5, 0.75))
        .row("pool2", out(12, 3, 2), maxPool(3, 2))
        .row("fc", out(20), linear(20), tanh(), dropout(0.5))
        .row("out", out(10), linear(10));
  }

  /** Inception's branches, and then residual blocks with either shortcut. */
  private static Architecture branches() {
    return Architecture.of("a small Inception with residuals", Shape.of(3, 9, 8))
        .row(
            "inception",
            out(9, 9, 8),
            concat(
                chain(conv(4, 1), relu()),
                chain(conv(2, 1).noBias(), batchNorm(), relu(), conv(3, 3).pad(1)),
                chain(maxPool(3, 1).pad(1), conv(2, 1), relu())))
        .row(
            "residual1",
            out(9, 9, 8),
            sum(chain(conv(9, 3).pad(1).noBias(), batchNorm(), relu()), identity()))
        .row(
            "residual2",
            out(12, 5, 4),
            sum(chain(conv(12, 3).stride(2).pad(1).noBias(), batchNorm()), zeroPad(12, 2)),
            relu())
        .row("dropout", out(12, 5, 4), dropout(0.25))
        .row("pool", out(12), globalAvgPool(), batchNorm())
        .row("out", out(10), linear(10));
  }

  static List<Architecture> networks() {
    return List.of(groups(), branches());
  }

  @ParameterizedTest
  @MethodSource("networks")
  void outputsAndGradientsOfANetworkAreThoseOfTheReference(Architecture architecture) {
    try (Scope scope = Scope.open("small networks")) {
      Network expected = architecture.build(1, ReferenceBackend.REFERENCE);
      Network actual = architecture.build(1, Backends.named("nd4j"));
      Variable right = scores(expected, Pass.training(new Random(1)));
      Variable ours = scores(actual, Pass.training(new Random(1)));
      compare("outputs in training", right.value(), ours.value());
      compare(gradients(expected, right), gradients(actual, ours), expected, actual);
      compare(
          "outputs in use",
          scores(expected, Pass.inference()).value(),
          scores(actual, Pass.inference()).value());
    }
  }

  private static Variable scores(Network network, Pass pass) {
    Shape shape = network.architecture().input().batch(BATCH);
    double[] pixels = new Random(3).doubles(shape.size(), -1, 1).toArray();
    Variable images = Variable.of(Tensor.of(network.backend(), shape, pixels));
    return network.forward(images, pass).main().rows();
  }

  private static Gradients gradients(Network network, Variable scores) {
    Backend here = network.backend();
    double[] wanted = new double[BATCH * 10];
    for (int n = 0; n < BATCH; n++) {
      wanted[n * 10 + 3 * n % 10] = 1;
    }
    Tensor targets = Tensor.of(here, Shape.of(BATCH, 10), wanted);
    return CrossEntropy.softmax(scores, targets).gradients(network.parameters());
  }

  private static void compare(Gradients right, Gradients ours, Network expected, Network actual) {
    for (int i = 0; i < expected.parameters().size(); i++) {
      Parameter parameter = expected.parameters().get(i);
      compare(parameter.name(), right.of(parameter), ours.of(actual.parameters().get(i)));
    }
  }

  private static void compare(String what, Tensor expected, Tensor actual) {
    Agreement.compare(what, expected.toArray(), actual.toArray());
  }
}
