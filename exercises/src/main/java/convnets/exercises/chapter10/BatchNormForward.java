package convnets.exercises.chapter10;

/**
 * Batch normalization, forwards. {@code x[n][c][i]} is pixel i of map c of picture n, all pixels of
 * a map in one row. A map, or channel, is brought to mean 0 and variance 1, then multiplied with its
 * own γ, and its own β is added.
 */
public class BatchNormForward {
  /** Returns for each channel the mean over all pictures and all pixels. */
  public static double[] means(double[][][] x) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns for each channel the mean of the squared distances from its mean. */
  public static double[] variances(double[][][] x) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns γ·(x − mean) / √(variance + epsilon) + β, each channel with its own mean, variance, γ
   * and β: with these, which may come from this batch or from many before.
   */
  public static double[][][] normalize(
      double[][][] x,
      double[] means,
      double[] variances,
      double[] gamma,
      double[] beta,
      double epsilon) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns what learning makes of a batch: it is normalized by its own means and variances. */
  public static double[][][] learn(double[][][] x, double[] gamma, double[] beta, double epsilon) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the running averages after a batch: the means in row 0, the variances in row 1. Each
   * moves from where it was by {@code share} of the way towards what the batch has. A batch is only
   * a sample, and its variance a little too small for that of all pictures: it counts times
   * m/(m − 1), where m numbers of the batch belong to a channel.
   */
  public static double[][] moved(double[][] averages, double[][][] x, double share) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
