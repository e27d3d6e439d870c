package convnets.tensor;

import java.util.function.DoubleUnaryOperator;

/**
 * The squashing functions of the history. Each slope is written with the output y = f(x), which is
 * what training still has in its hands: f′(x) = slope(y).
 */
@SuppressWarnings("ImmutableEnumChecker") // what Math computes does not change
public enum Activation {
  /** x as it is: what a layer has that does not squash. */
  IDENTITY("identity", x -> x, y -> 1),

  /** max(0, x): does not saturate for x &gt; 0, so AlexNet learned six times faster (§3.1). */
  RELU("ReLU", x -> Math.max(0, x), y -> y > 0 ? 1 : 0),

  /** 1 / (1 + e⁻ˣ), the neuron of the 1980s. */
  SIGMOID("sigmoid", x -> 1 / (1 + Math.exp(-x)), y -> y * (1 - y)),

  /** tanh x = 1 − 2 / (e²ˣ + 1). */
  TANH("tanh", x -> 1 - 2 / (Math.exp(2 * x) + 1), y -> 1 - y * y),

  /** A·tanh(S·x), A = 1.7159, S = 2/3, so that f(±1) ≈ ±1 (LeCun et al. 1998, eq. 6). */
  SCALED_TANH("1.7159·tanh(2x/3)", Activation::scaledTanh, Activation::scaledTanhSlope);

  /** A of the scaled tanh. */
  public static final double AMPLITUDE = 1.7159;

  /** S of the scaled tanh. */
  public static final double SCALE = 2.0 / 3;

  private final String words;
  private final DoubleUnaryOperator f;
  private final DoubleUnaryOperator slope;

  Activation(String words, DoubleUnaryOperator f, DoubleUnaryOperator slope) {
    this.words = words;
    this.f = f;
    this.slope = slope;
  }

  /** Returns f(x). */
  public double of(double x) {
    return f.applyAsDouble(x);
  }

  /** Returns f′(x), given y = f(x). */
  public double slope(double y) {
    return slope.applyAsDouble(y);
  }

  private static double scaledTanh(double x) {
    return AMPLITUDE - 2 * AMPLITUDE / (Math.exp(2 * SCALE * x) + 1);
  }

  private static double scaledTanhSlope(double y) {
    return SCALE / AMPLITUDE * (AMPLITUDE - y) * (AMPLITUDE + y);
  }

  @Override
  public String toString() {
    return words;
  }
}
