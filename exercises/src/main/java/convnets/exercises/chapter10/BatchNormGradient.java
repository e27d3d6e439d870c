package convnets.exercises.chapter10;

/**
 * The way back through batch normalization. All is told for one channel: {@code x} are its m
 * numbers in a batch, and {@code dy[i]} says by how much the loss changes with number i of the
 * result, γ·(x[i] − mean) / √(variance + epsilon) + β. The fraction in it is written x̂.
 */
public class BatchNormGradient {
  /** Returns the x̂ of all numbers: what becomes of them with γ = 1 and β = 0. */
  public static double[] normalized(double[] x, double epsilon) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns by how much the loss changes with γ: each number of the result has its share. */
  public static double scaleGradient(double[] x, double[] dy, double epsilon) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns by how much the loss changes with β. */
  public static double shiftGradient(double[] dy) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns by how much the loss changes with each number of x, when mean and variance are fixed
   * averages, as for an answer.
   */
  public static double[] answering(double[] dy, double gamma, double variance, double epsilon) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the same while learning, when mean and variance are those of x, and so change with it:
   * γ / √(variance + epsilon) times what is left of dy[i] if one takes away the mean of all dy, and
   * x̂[i] times the mean of all dy·x̂.
   */
  public static double[] learning(double[] x, double[] dy, double gamma, double epsilon) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
