package convnets.train;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.models.LeNet5;
import convnets.nn.Network;
import convnets.tensor.Scope;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps of −1 for every weight: after t of them the mean is that of the first t values. */
class PolyakAverageTest {
  private final Network network = LeNet5.modern(10).build(1, REFERENCE);
  private final Parameter bias = network.parameter("F6.bias"); // starts at 0
  private final PolyakAverage average = new PolyakAverage(new Sgd(1));

  private void step(PolyakAverage optimizer) {
    try (Scope scope = Scope.open("step")) {
      List<Parameter> all = network.parameters();
      Variable sum =
          all.stream().<Variable>map(Variable::sum).reduce(Variable::plus).orElseThrow();
      Gradients ones = sum.gradients(all);
      optimizer.step(all, ones);
    }
  }

  private void assertBias(double expected) {
    double[] all = new double[84];
    Arrays.fill(all, expected);
    assertArrayEquals(all, bias.value().toArray(), 1e-15);
  }

  @Test
  void theNetworkHoldsTheMeanOfAllStepsWhileItIsLent() { // (−1 − 2 − 3) / 3
    for (int i = 0; i < 3; i++) {
      step(average);
    }
    assertBias(-3);
    try (PolyakAverage.Loan loan = average.lendTo(network)) {
      assertBias(-2);
    }
    assertBias(-3);
  }

  @Test
  void stepsBeforeTheFirstPassThatCountsDoNot() { // (−2 − 3) / 2
    PolyakAverage late = average.from(2);
    step(late);
    Passes.begin(2, late);
    step(late);
    step(late);
    try (PolyakAverage.Loan loan = late.lendTo(network)) {
      assertBias(-2.5);
    }
  }

  @Test
  void bothComeBackToTheLastBitHoweverOftenTheyAreExchanged() {
    Parameter weight = network.parameter("C1.weight");
    step(average);
    step(average);
    double[] own = weight.value().toArray();
    PolyakAverage.Loan first = average.lendTo(network);
    double[] mean = weight.value().toArray();
    first.close();
    first.close();
    assertArrayEquals(own, weight.value().toArray(), 0);
    try (PolyakAverage.Loan again = average.lendTo(network)) {
      assertArrayEquals(mean, weight.value().toArray(), 0);
    }
  }

  @Test
  void trainingGoesOnFromItsOwnWeights() { // (−1 − 2) / 2
    step(average);
    average.lendTo(network).close();
    step(average);
    assertBias(-2);
    try (PolyakAverage.Loan loan = average.lendTo(network)) {
      assertBias(-1.5);
    }
  }

  @Test
  void aStepIsRefusedAsLongAsTheNetworkHoldsTheAverages() {
    step(average);
    try (PolyakAverage.Loan loan = average.lendTo(network)) {
      IllegalStateException e = assertThrows(IllegalStateException.class, () -> step(average));
      assertEquals(
          "Polyak average: the network holds the averages, and a step would start from them;"
              + " close the loan before",
          e.getMessage());
      e = assertThrows(IllegalStateException.class, () -> average.lendTo(network));
      assertEquals(
          "Polyak average: the network holds the averages already; close that loan before",
          e.getMessage());
    }
  }

  @Test
  void withoutAStepThereIsNothingToLend() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> average.lendTo(network));
    assertEquals(
        "Polyak average: no step of LeNet-5 (modern) was averaged; train it with this optimizer"
            + " before",
        e.getMessage());
  }

  @Test
  void anInterruptDoesNotKeepTheNetworkFromGettingItsOwnWeightsBack() {
    step(average);
    step(average);
    try (PolyakAverage.Loan loan = average.lendTo(network)) {
      Thread.currentThread().interrupt();
    }
    assertEquals(true, Thread.interrupted());
    assertBias(-2);
  }
}
