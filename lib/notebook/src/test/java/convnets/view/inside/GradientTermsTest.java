package convnets.view.inside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.Batch;
import convnets.data.Dataset;
import convnets.device.Backends;
import convnets.models.AlexNet;
import convnets.models.GoogLeNet;
import convnets.models.LeNet5;
import convnets.models.ResNet;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.tensor.Shape;
import convnets.view.Examples;
import org.junit.jupiter.api.Test;

class GradientTermsTest {
  private static final Dataset DIGITS = Examples.digits(4);
  private static final Batch BATCH = DIGITS.batch(1, 2, 3);

  private static void assertThreeWays(Network network, String weight, int... entry) {
    GradientTerms terms = GradientTerms.of(network, BATCH, weight, entry);
    String words = network.architecture().name() + ", " + weight;
    assertEquals(terms.chainRule(), terms.terms().sum(), 1e-12, words);
    assertEquals(terms.centralDifference(), terms.chainRule(), 1e-6, words);
    assertTrue(Math.abs(terms.chainRule()) > 1e-7, words + ": " + terms.chainRule());
  }

  private static Network network(Architecture architecture) {
    return architecture.build(3, Backends.named("reference"));
  }

  @Test
  void termsChainRuleAndTwoRunsAgreeInEveryKindOfWeight() {
    Network lenet = network(LeNet5.modern(10));
    assertThreeWays(lenet, "C1.weight", 3, 0, 2, 4);
    assertThreeWays(lenet, "C3.weight", 7, 2, 0, 1);
    assertThreeWays(lenet, "OUTPUT.weight", 2, largest(lenet));
  }

  /** A unit that some picture excites: of the others the gradient is 0. */
  private static int largest(Network lenet) {
    double[] units = FeatureMaps.of(lenet, DIGITS, 1, "F6").strips().get(1).values();
    int best = 0;
    for (int i = 0; i < units.length; i++) {
      best = units[i] > units[best] ? i : best;
    }
    return best;
  }

  @Test
  void aKernelOfTableIMeetsTheMapThatTheTableNames() {
    Network lenet = network(LeNet5.original());
    assertThreeWays(lenet, "C3.weight", 59, 24);
    assertThreeWays(lenet, "C3.weight", 4, 7);
    assertThreeWays(lenet, "F6.weight", 83, 5);
  }

  @Test
  void groupsBranchesAndResidualBlocksAreNoDifference() {
    Shape input = Shape.of(1, 28, 28);
    assertThreeWays(network(AlexNet.small(input, 10)), "conv2.weight", 40, 3, 1, 1);
    assertThreeWays(network(GoogLeNet.small(input, 10)), "inception (3a).1.2.weight", 2, 3, 0, 2);
    assertThreeWays(network(ResNet.small(input, 10)), "conv1.0.weight", 5, 0, 1, 1);
  }

  @Test
  void aNameThatIsNoWeightIsToldWithThoseThatAre() {
    Network lenet = network(LeNet5.original());
    Exception e = assertThrows(
        IllegalArgumentException.class, () -> GradientTerms.of(lenet, BATCH, "S2.coefficient", 0));
    assertEquals(
        "gradient terms: S2.coefficient is no weight of a convolution or a linear layer;"
            + " those of LeNet-5 are C1.weight, C3.weight, C5.weight, F6.weight",
        e.getMessage());
  }

  @Test
  void anEntryThatDoesNotExistIsTold() {
    Network lenet = network(LeNet5.original());
    Exception e = assertThrows(
        IndexOutOfBoundsException.class,
        () -> GradientTerms.of(lenet, BATCH, "C1.weight", 6, 0, 0, 0));
    assertEquals(
        "gradient terms: C1.weight is 6×1×5×5, so it has no entry [6, 0, 0, 0];"
            + " it takes 4 indices, counted from 0",
        e.getMessage());
  }

  @Test
  void theNetworkItselfIsLeftAsItWas() {
    Network lenet = network(LeNet5.modern(10));
    double[] before = lenet.parameter("C1.weight").value().toArray();
    assertThreeWays(lenet, "C1.weight", 0, 0, 0, 0);
    assertArrayEquals(before, lenet.parameter("C1.weight").value().toArray());
  }
}
