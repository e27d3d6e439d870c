package convnets.tensor;

/**
 * The squashing functions of the history. Each slope is written with the output y = f(x), which is
 * what training still has in its hands: f′(x) = slope(y).
 */
public enum Activation {
  /** x as it is: what a layer has that does not squash. */
  IDENTITY("identity") {
    @Override
    public double of(double x) {
      return x;
    }

    @Override
    public double slope(double y) {
      return 1;
    }
  },

  /** max(0, x): does not saturate for x &gt; 0, so AlexNet learned six times faster (§3.1). */
  RELU("ReLU") {
    @Override
    public double of(double x) {
      return Math.max(0, x);
    }

    @Override
    public double slope(double y) {
      return y > 0 ? 1 : 0;
    }
  },
  /** 1 / (1 + e⁻ˣ), the neuron of the 1980s. */
  SIGMOID("sigmoid") {
    @Override
    public double of(double x) {
      return 1 / (1 + Math.exp(-x));
    }

    @Override
    public double slope(double y) {
      return y * (1 - y);
    }
  },
  /** tanh x = 1 − 2 / (e²ˣ + 1). */
  TANH("tanh") {
    @Override
    public double of(double x) {
      return 1 - 2 / (Math.exp(2 * x) + 1);
    }

    @Override
    public double slope(double y) {
      return 1 - y * y;
    }
  },
  /** A·tanh(S·x), A = 1.7159, S = 2/3, so that f(±1) ≈ ±1 (LeCun et al. 1998, eq. 6). */
  SCALED_TANH("1.7159·tanh(2x/3)") {
    @Override
    public double of(double x) {
      return AMPLITUDE - 2 * AMPLITUDE / (Math.exp(2 * SCALE * x) + 1);
    }

    @Override
    public double slope(double y) {
      return SCALE / AMPLITUDE * (AMPLITUDE - y) * (AMPLITUDE + y);
    }
  };

  /** A of the scaled tanh. */
  public static final double AMPLITUDE = 1.7159;

  /** S of the scaled tanh. */
  public static final double SCALE = 2.0 / 3;

  private final String words;

  Activation(String words) {
    this.words = words;
  }

  /** Returns f(x). */
  public abstract double of(double x);

  /** Returns f′(x), given y = f(x). */
  public abstract double slope(double y);

  @Override
  public String toString() {
    return words;
  }
}
