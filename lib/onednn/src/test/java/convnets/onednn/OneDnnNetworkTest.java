package convnets.onednn;

import static convnets.tensor.Activation.RELU;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.autograd.CrossEntropy;
import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.data.Digits;
import convnets.data.Split;
import convnets.device.Backends;
import convnets.models.LeNet5;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.nn.Pass;
import convnets.tensor.Backend;
import convnets.tensor.Pooling;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import convnets.tensor.contract.Agreement;
import convnets.tensor.reference.ReferenceBackend;
import convnets.train.EpochResult;
import convnets.train.History;
import convnets.train.Recipe;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole networks: what layers hand to each other in layouts of their own is right, and fast. */
class OneDnnNetworkTest {
  private static final Backend REFERENCE = ReferenceBackend.REFERENCE;

  private final OneDnnBackend backend = (OneDnnBackend) Backends.named("onednn");

  static List<Architecture> networks() {
    return SmallNetworks.all();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void outputsAndGradientsOfWholeNetworksAreThoseOfTheReference(Architecture architecture) {
    int batch = 5;
    Shape shape = architecture.input().batch(batch);
    double[] pixels = new Random(3).doubles(shape.size(), -1, 1).toArray();
    double[] targets = new double[batch * 10];
    for (int n = 0; n < batch; n++) {
      targets[n * 10 + 3 * n % 10] = 1;
    }
    try (Scope scope = Scope.open("whole networks")) {
      Network expected = architecture.build(1, REFERENCE);
      Network actual = architecture.build(1, backend);
      Gradients right = gradients(expected, shape, pixels, targets);
      Gradients ours = gradients(actual, shape, pixels, targets);
      for (int i = 0; i < expected.parameters().size(); i++) {
        Parameter parameter = expected.parameters().get(i);
        Agreement.compare(
            parameter.name(),
            right.of(parameter).toArray(),
            ours.of(actual.parameters().get(i)).toArray());
      }
    }
  }

  private static Gradients gradients(
      Network network, Shape shape, double[] pixels, double[] targets) {
    Backend here = network.backend();
    Variable images = Variable.of(Tensor.of(here, shape, pixels));
    Variable scores =
        network.forward(images, Pass.training(new Random(1))).main().rows();
    Tensor wanted = Tensor.of(here, scores.shape(), targets);
    Variable small = scores.times(0.01); // distances of an RBF are large
    return CrossEntropy.softmax(small, wanted).gradients(network.parameters());
  }

  @ParameterizedTest
  @MethodSource("networks")
  void noLayerFallsBackToPlainLoopsOrToTheSlowReferenceOfOneDnn(Architecture architecture) {
    long before = backend.plainCalls();
    outputsAndGradientsOfWholeNetworksAreThoseOfTheReference(architecture);
    assertEquals(before, backend.plainCalls());
    assertEquals(Set.of(), backend.slow());
  }

  @Test
  void aMaximumOfZerosBehindAReluHasNoGradientAnywhere() {
    try (Scope scope = Scope.open("dead units")) {
      Tensor x = Tensor.of(backend, Shape.of(1, 1, 2, 4), -1, -2, 3, -1, -3, -4, -1, 2);
      Tensor w = Tensor.of(backend, Shape.of(1, 1, 1, 1), 1);
      Tensor b = Tensor.of(backend, Shape.of(1), 0);
      Window whole = Window.of(1);
      Variable y = Variable.of(x).conv2d(Variable.of(w), Variable.of(b), whole, 1, RELU);
      Variable images = Variable.of(x);
      Variable pooled = images
          .conv2d(Variable.of(w), Variable.of(b), whole, 1, RELU)
          .pool(Window.of(2).stride(2), Pooling.MAX);
      assertArrayEquals(new double[] {0, 0, 3, 0, 0, 0, 0, 2}, y.value().toArray());
      double[] gradient = pooled.gradients(List.of(images)).of(images).toArray();
      assertArrayEquals(new double[] {0, 0, 1, 0, 0, 0, 0, 0}, gradient);
    }
  }

  @Test
  void trainingCurvesAreThoseOfTheReferenceWithinTheNoiseOfFloats() {
    List<EpochResult> expected = train(REFERENCE).epochs();
    List<EpochResult> actual = train(backend).epochs();
    for (int pass = 0; pass < expected.size(); pass++) {
      EpochResult right = expected.get(pass);
      EpochResult ours = actual.get(pass);
      assertEquals(right.trainLoss(), ours.trainLoss(), 0.02 * right.trainLoss(), "loss");
      assertEquals(right.testError(), ours.testError(), 0.02, "test error");
    }
    assertTrue(actual.get(1).trainLoss() < actual.get(0).trainLoss(), "it learns");
  }

  @Test
  void theSameSeedGivesTheSameBits() {
    try (Scope scope = Scope.open("bits")) {
      assertArrayEquals(weights(trained(backend)), weights(trained(backend)));
    }
  }

  private static double[] weights(Network network) {
    return network.parameters().stream()
        .flatMapToDouble(p -> Arrays.stream(p.value().toArray()))
        .toArray();
  }

  private static History train(Backend backend) {
    Split digits = Digits.load();
    return Recipe.modern(2)
        .trainer(LeNet5.modern(10).build(7, backend))
        .epochs(2)
        .seed(7)
        .fit(digits.train().shuffled(7).first(640), digits.test().shuffled(7).first(200));
  }

  private static Network trained(Backend backend) {
    Split digits = Digits.load();
    Network network = LeNet5.modern(10).build(7, backend);
    Recipe.modern(1)
        .trainer(network)
        .seed(7)
        .fit(digits.train().shuffled(7).first(320), digits.test().shuffled(7).first(100));
    return network;
  }
}
