package convnets.view.inside;

import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.tanh;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.autograd.Variable;
import convnets.device.Backends;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.nn.Pass;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.view.Examples;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SaliencyTest {
  private static final double EPSILON = 1e-5;

  @Test
  void itIsTheSlopeOfTheScoreInEachPixelAndOfChannelsTheLargest() {
    Network network = Architecture.of("colours", Shape.of(3, 6, 5))
        .row("conv1", conv(4, 3).pad(1), tanh())
        .row("conv2", conv(2, 3))
        .row("gap", globalAvgPool())
        .build(3, Backends.named("reference"));
    double[] pixels = new Random(4).doubles(90, 0, 1).toArray();
    double[] expected = new double[30];
    for (int i = 0; i < pixels.length; i++) {
      double slope =
          (score(network, pixels, i, EPSILON) - score(network, pixels, i, -EPSILON)) / 2 / EPSILON;
      expected[i % 30] = Math.max(expected[i % 30], Math.abs(slope));
    }
    assertArrayEquals(expected, Saliency.map(network, image(network, pixels), 1), 1e-8);
  }

  private static double score(Network network, double[] pixels, int moved, double by) {
    double[] others = pixels.clone();
    others[moved] += by;
    return network
        .forward(Variable.of(image(network, others)), Pass.inference())
        .main()
        .value()
        .toArray()[1];
  }

  private static Tensor image(Network network, double[] pixels) {
    return Tensor.of(network.backend(), Shape.of(1, 3, 6, 5), pixels);
  }

  @Test
  void anotherClassHasAnotherSaliency() {
    Saliency seen = Saliency.of(Examples.LENET, Examples.digits(3), 2);
    double most = 0;
    double[] towards3 = seen.towards("3").map();
    double[] towards8 = seen.towards("8").map();
    for (int i = 0; i < towards3.length; i++) {
      most = Math.max(most, Math.abs(towards3[i] - towards8[i]));
    }
    assertTrue(most > 1e-4, "they differ by " + most);
  }

  @Test
  void aClassThatDoesNotExistIsTold() {
    Saliency seen = Saliency.of(Examples.LENET, Examples.digits(1), 0);
    Exception e = assertThrows(IllegalArgumentException.class, () -> seen.towards("cat"));
    assertEquals(
        "digits has no class \"cat\"; it has 0, 1, 2, 3, 4, 5, 6, 7, 8, 9", e.getMessage());
  }

  @Test
  void aNetworkForOtherClassesIsTold() {
    Network network = Architecture.of("two", Shape.of(1, 28, 28))
        .row("gap", conv(2, 1), globalAvgPool())
        .build(1, Backends.named("reference"));
    Exception e = assertThrows(
        IllegalArgumentException.class, () -> Saliency.of(network, Examples.digits(1), 0));
    assertEquals(
        "two has 2 outputs, but digits has 10 classes; build the network for as many",
        e.getMessage());
  }
}
