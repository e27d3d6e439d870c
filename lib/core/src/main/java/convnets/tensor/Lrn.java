package convnets.tensor;

/**
 * The constants of local response normalization, b = a / (k + α·Σ a²)^β over n neighbouring
 * channels (Krizhevsky et al. 2012, §3.3).
 *
 * <p>Caffe and PyTorch divide α by n: AlexNet's α = 10⁻⁴ is their 5·10⁻⁴.
 *
 * @param n the channels that a sum runs over: its own, and as many on either side as there are
 * @param k what is added to the sum, so that nothing is divided by 0
 * @param alpha how much the sum counts
 * @param beta how strongly it dampens
 */
public record Lrn(int n, double k, double alpha, double beta) {
  /** Checks the numbers. */
  public Lrn {
    if (n < 1 || n % 2 == 0 || k <= 0 || alpha < 0) {
      throw new ShapeException(
          "lrn: n must be odd, k above 0 and α not below 0, but got n = %d, k = %s, α = %s",
          n, k, alpha);
    }
  }
}
