package convnets.exercises.chapter06;

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
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the mean of each pixel over all pictures; {@code pictures[n]} is picture n. */
  public static double[] mean(double[][] pictures) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns for each pair of pixels i and j the mean, over all pictures, of (x[i] − m[i])·(x[j] −
   * m[j]), where m is the mean picture: above 0 if both are bright in the same pictures.
   */
  public static double[][] covariance(double[][] pictures) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns W·(x − m): the matrix of the whitening times what is special about the picture x. */
  public static double[] whiten(double[] picture, double[] mean, double[][] whitening) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
