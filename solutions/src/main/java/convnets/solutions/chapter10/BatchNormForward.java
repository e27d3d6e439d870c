package convnets.solutions.chapter10;

/**
 * Batch normalization, forwards. {@code x[n][c][i]} is pixel i of map c of picture n, all pixels of
 * a map in one row. A map, or channel, is brought to mean 0 and variance 1, then multiplied with its
 * own γ, and its own β is added.
 */
public class BatchNormForward {
  /** Returns for each channel the mean over all pictures and all pixels. */
  public static double[] means(double[][][] x) {
    // BEGIN SOLUTION
    double[] means = new double[x[0].length];
    for (double[][] picture : x) {
      for (int c = 0; c < means.length; c++) {
        for (double pixel : picture[c]) {
          means[c] += pixel / count(x);
        }
      }
    }
    return means;
    // END SOLUTION
  }

  // BEGIN SOLUTION
  /** How many numbers a channel has: m in the paper. */
  private static int count(double[][][] x) {
    return x.length * x[0][0].length;
  }
  // END SOLUTION

  /** Returns for each channel the mean of the squared distances from its mean. */
  public static double[] variances(double[][][] x) {
    // BEGIN SOLUTION
    double[] means = means(x);
    double[] variances = new double[means.length];
    for (double[][] picture : x) {
      for (int c = 0; c < means.length; c++) {
        for (double pixel : picture[c]) {
          variances[c] += (pixel - means[c]) * (pixel - means[c]) / count(x);
        }
      }
    }
    return variances;
    // END SOLUTION
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
    // BEGIN SOLUTION
    double[][][] y = new double[x.length][x[0].length][x[0][0].length];
    for (int n = 0; n < x.length; n++) {
      for (int c = 0; c < means.length; c++) {
        double deviation = Math.sqrt(variances[c] + epsilon);
        for (int i = 0; i < x[n][c].length; i++) {
          y[n][c][i] = gamma[c] * (x[n][c][i] - means[c]) / deviation + beta[c];
        }
      }
    }
    return y;
    // END SOLUTION
  }

  /** Returns what learning makes of a batch: it is normalized by its own means and variances. */
  public static double[][][] learn(double[][][] x, double[] gamma, double[] beta, double epsilon) {
    // BEGIN SOLUTION
    return normalize(x, means(x), variances(x), gamma, beta, epsilon);
    // END SOLUTION
  }

  /**
   * Returns the running averages after a batch: the means in row 0, the variances in row 1. Each
   * moves from where it was by {@code share} of the way towards what the batch has. A batch is only
   * a sample, and its variance a little too small for that of all pictures: it counts times
   * m/(m − 1), where m numbers of the batch belong to a channel.
   */
  public static double[][] moved(double[][] averages, double[][][] x, double share) {
    // BEGIN SOLUTION
    double m = count(x);
    double[][] seen = {means(x), variances(x)};
    double[][] moved = new double[2][seen[0].length];
    for (int c = 0; c < seen[0].length; c++) {
      moved[0][c] = averages[0][c] + share * (seen[0][c] - averages[0][c]);
      moved[1][c] = averages[1][c] + share * (seen[1][c] * m / (m - 1) - averages[1][c]);
    }
    return moved;
    // END SOLUTION
  }
}
