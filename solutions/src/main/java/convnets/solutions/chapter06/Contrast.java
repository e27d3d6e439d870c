package convnets.solutions.chapter06;

/**
 * What is done to pictures before the network sees them: each is brought to the same contrast, by
 * itself; then all are whitened, by what is common to them. A picture is its numbers in one row.
 */
public class Contrast {
  /**
   * Returns s·(x − x̄) / max(ε, √(λ + v)) for each number x of the picture: x̄ is the mean of the
   * picture's own numbers, v the mean of (x − x̄)², and s the scale.
   */
  public static double[] normalize(double[] picture, double scale, double lambda, double epsilon) {
    // BEGIN SOLUTION
    int n = picture.length;
    double own = 0;
    for (double x : picture) {
      own += x / n;
    }
    double variance = 0;
    for (double x : picture) {
      variance += (x - own) * (x - own) / n;
    }
    double contrast = Math.max(epsilon, Math.sqrt(lambda + variance));
    double[] normalized = new double[n];
    for (int i = 0; i < n; i++) {
      normalized[i] = scale * (picture[i] - own) / contrast;
    }
    return normalized;
    // END SOLUTION
  }

  /** Returns the mean of each pixel over all pictures; {@code pictures[n]} is picture n. */
  public static double[] mean(double[][] pictures) {
    // BEGIN SOLUTION
    double[] mean = new double[pictures[0].length];
    for (double[] picture : pictures) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += picture[i] / pictures.length;
      }
    }
    return mean;
    // END SOLUTION
  }

  /**
   * Returns for each pair of pixels i and j the mean, over all pictures, of (x[i] − m[i])·(x[j] −
   * m[j]), where m is the mean picture: above 0 if both are bright in the same pictures.
   */
  public static double[][] covariance(double[][] pictures) {
    // BEGIN SOLUTION
    double[] mean = mean(pictures);
    double[][] covariance = new double[mean.length][mean.length];
    for (double[] x : pictures) {
      for (int i = 0; i < mean.length; i++) {
        for (int j = 0; j < mean.length; j++) {
          covariance[i][j] += (x[i] - mean[i]) * (x[j] - mean[j]) / pictures.length;
        }
      }
    }
    return covariance;
    // END SOLUTION
  }

  /** Returns W·(x − m): the matrix of the whitening times what is special about the picture x. */
  public static double[] whiten(double[] picture, double[] mean, double[][] whitening) {
    // BEGIN SOLUTION
    double[] white = new double[whitening.length];
    for (int i = 0; i < white.length; i++) {
      for (int j = 0; j < picture.length; j++) {
        white[i] += whitening[i][j] * (picture[j] - mean[j]);
      }
    }
    return white;
    // END SOLUTION
  }
}
