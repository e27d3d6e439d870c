package convnets.train;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.autograd.Parameter;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every optimizer against steps made by hand, on E = w², whose gradient is 2w. */
class OptimizerNumbersTest {
  private final Parameter w = new Parameter("w", Tensor.of(REFERENCE, Shape.of(), 1));

  private double[] steps(Optimizer optimizer, int count) {
    double[] path = new double[count];
    for (int i = 0; i < count; i++) {
      optimizer.step(List.of(w), w.times(w).gradients(List.of(w)));
      path[i] = w.value().item();
    }
    return path;
  }

  @Test
  void sgdGoesDownTheGradient() { // w ← w − 0.1·2w = 0.8·w
    assertArrayEquals(new double[] {0.8, 0.64, 0.512}, steps(new Sgd(0.1), 3), 1e-15);
  }

  @Test
  void sgdWithDecayShortensWToo() { // w ← (1 − 0.1·0.5)·w − 0.1·2w = 0.75·w
    Sgd sgd = new Sgd(0.1).decay(0.5);
    assertArrayEquals(new double[] {0.75, 0.5625, 0.421875}, steps(sgd, 3), 1e-15);
  }

  @Test
  void momentumAsAlexNetPrintedIt() { // v ← 0.9·v − 0.5·0.1·w − 0.1·2w, w ← w + v
    Momentum momentum = new Momentum(Schedule.constant(0.1), 0.9).decay(0.5);
    // v = −0.25, w = 0.75; v = −0.225 − 0.1875 = −0.4125, w = 0.3375;
    // v = −0.37125 − 0.084375 = −0.455625, w = −0.118125
    assertArrayEquals(new double[] {0.75, 0.3375, -0.118125}, steps(momentum, 3), 1e-15);
  }

  @Test
  void aSmallerRateDoesNotSlowDownWhatMovesAlready() { // ε stands inside v
    Momentum momentum = new Momentum(pass -> pass == 1 ? 0.1 : 0.01, 0.9);
    steps(momentum, 1); // v = −0.2, w = 0.8
    Passes.begin(2, momentum);
    // v = −0.18 − 0.01·1.6 = −0.196, w = 0.604
    assertArrayEquals(new double[] {0.604}, steps(momentum, 1), 1e-15);
  }

  @Test
  void nesterovTakesTheGradientWhereInertiaWillHaveCarriedW() {
    // v ← 0.5·v − 0.1·2·(x + 0.5·v), x ← x + v, from x = 1, v = 0; w shows x + 0.5·v
    double x = 1;
    double v = 0;
    double[] expected = new double[3];
    for (int i = 0; i < 3; i++) {
      v = 0.5 * v - 0.1 * 2 * (x + 0.5 * v);
      x += v;
      expected[i] = x + 0.5 * v;
    }
    Momentum nesterov = new Momentum(Schedule.constant(0.1), 0.5).nesterov();
    assertArrayEquals(expected, steps(nesterov, 3), 1e-15);
    assertEquals(0.7, expected[0], 1e-15); // v = −0.2, x = 0.8
    assertEquals(0.44, expected[1], 1e-15); // v = −0.1 − 0.14 = −0.24, x = 0.56
  }

  @Test
  void nesterovWithDecayIsNesterovOnTheSumOfErrorAndDecay() { // of w² + 0.5·w²/2: 2.5·w
    Momentum nesterov = new Momentum(Schedule.constant(0.1), 0.5).nesterov().decay(0.5);
    // v = −0.25, x = 0.75, w = 0.625; v = −0.125 − 0.15625 = −0.28125, x = 0.46875, w = 0.328125
    assertArrayEquals(new double[] {0.625, 0.328125}, steps(nesterov, 2), 1e-15);
  }

  @Test
  void adamDividesTheMeanByTheRootOfTheMeanSquare() {
    // β₁ = 0.5, β₂ = 0.75, ε = 1, α = 0.3: g = 2: m = 1, v = 1, m̂ = 2, v̂ = 4,
    // w = 1 − 0.3·2/(2 + 1) = 0.8; g = 1.6: m = 1.3, v = 0.75 + 0.64 = 1.39,
    // m̂ = 1.3/0.75, v̂ = 1.39/0.4375
    double second = 0.8 - 0.3 * (1.3 / 0.75) / (Math.sqrt(1.39 / 0.4375) + 1);
    Adam adam = new Adam(Schedule.constant(0.3)).betas(0.5, 0.75).epsilon(1);
    assertArrayEquals(new double[] {0.8, second}, steps(adam, 2), 1e-15);
  }

  @Test
  void adamsFirstStepHasTheLengthOfTheRateHoweverSmallTheGradient() {
    Adam adam = new Adam(Schedule.constant(0.01));
    adam.step(List.of(w), w.times(1e-3).gradients(List.of(w)));
    assertEquals(0.99, w.value().item(), 1e-7);
  }

  @Test
  void adamsMomentsOutliveTheScopeOfTheirStepAndStartOverInANewOne() {
    Adam adam = new Adam(Schedule.constant(0.1));
    double[] path = steps(adam, 2);
    w.set(1);
    assertArrayEquals(path, steps(adam.epsilon(1e-8), 2), 0);
  }

  static List<Arguments> mistakes() {
    Schedule rate = Schedule.constant(0.1);
    return List.of(
        mistake(
            () -> new Sgd(0), "Sgd: the learning rate of pass 1 is 0.0; take a positive number"),
        mistake(
            () -> new Momentum(Schedule.constant(Double.NaN), 0.9),
            "Momentum: the learning rate of pass 1 is NaN; take a positive number"),
        mistake(
            () -> new Adam(Schedule.constant(Double.POSITIVE_INFINITY)),
            "Adam: the learning rate of pass 1 is Infinity; take a positive number"),
        mistake(
            () -> new Momentum(rate, 1),
            "Momentum: m = 1.0 does not lie in 0 ≤ m < 1; 0.9 is the usual value"),
        mistake(
            () -> new Momentum(rate, 0.9).decay(-1),
            "Momentum: the weight decay is -1.0; take 0 or a small positive number"),
        mistake(
            () -> new Sgd(0.1).decay(Double.NaN),
            "Sgd: the weight decay is NaN; take 0 or a small positive number"),
        mistake(
            () -> new Adam(rate).betas(-0.1, 0.999),
            "Adam: β₁ = -0.1 does not lie in 0 ≤ β₁ < 1; the paper takes 0.9"),
        mistake(
            () -> new Adam(rate).betas(0.9, 1),
            "Adam: β₂ = 1.0 does not lie in 0 ≤ β₂ < 1; the paper takes 0.999"),
        mistake(
            () -> new Adam(rate).epsilon(0),
            "Adam: ε = 0.0 does not keep from dividing by 0; the paper takes 1.0E-8"),
        mistake(
            () -> new GradientClipping(new Sgd(0.1), 0),
            "gradient clipping: the threshold is 0.0, which no step could be made with;"
                + " take a positive number"));
  }

  private static Arguments mistake(Supplier<Optimizer> optimizer, String message) {
    return Arguments.of(optimizer, message);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aNumberThatCannotBeRightIsNamed(Supplier<Optimizer> optimizer, String message) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, optimizer::get).getMessage());
  }

  @Test
  void aScheduleThatRunsOutIsNamedBeforeItsPass() {
    Sgd sgd = new Sgd(pass -> 0.2 - 0.1 * pass);
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Passes.begin(2, sgd));
    assertEquals("Sgd: the learning rate of pass 2 is 0.0; take a positive number", e.getMessage());
  }
}
