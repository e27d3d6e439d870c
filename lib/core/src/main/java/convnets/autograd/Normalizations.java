package convnets.autograd;

import convnets.tensor.Activation;
import convnets.tensor.Lrn;
import convnets.tensor.Normalization;
import convnets.tensor.Normalization.Normalized;
import convnets.tensor.Tensor;
import java.util.List;

/** Normalization by neighbouring channels and by the batch, with their chain rules. */
public final class Normalizations {
  private Normalizations() {}

  /** A normalized batch, and the mean and variance of each channel that it had before. */
  public record Batch(Variable y, Tensor mean, Tensor variance) {}

  /** Returns x / (k + α·Σ x²)^β, summed over neighbouring channels. */
  public static Variable lrn(Variable x, Lrn lrn) {
    return Variable.of("lrn", Normalization.lrn(x.value(), lrn))
        .wrt(x, dy -> Normalization.lrnGradient(x.value(), dy, lrn));
  }

  /**
   * Returns f(γ·(x − μ)/√(σ² + ε) + β) with the mean μ and the variance σ² of each channel over the
   * batch, through which the gradient flows too (Ioffe &amp; Szegedy 2015, Algorithm 1).
   */
  public static Batch batch(
      Variable x, Variable gamma, Variable beta, double epsilon, Activation f) {
    Normalized normal = Normalization.batch(x.value(), gamma.value(), beta.value(), epsilon, f);
    Variable scaled = Variable.of("batchNorm", normal.y())
        .wrt(
            List.of(x, gamma, beta),
            dy -> Normalization.batchGradient(x.value(), dy, normal, gamma.value(), epsilon));
    return new Batch(
        WeightedSums.squashed(f, normal.y(), scaled), normal.mean(), normal.variance());
  }
}
