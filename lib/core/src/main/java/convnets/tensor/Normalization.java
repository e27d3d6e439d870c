package convnets.tensor;

import java.util.List;

/** Numbers brought to one scale: by their neighbours (LRN), or by the whole batch. */
public final class Normalization {
  private Normalization() {}

  /**
   * A batch after batch normalization, and what it was before.
   *
   * @param y the normalized batch
   * @param mean of each channel of x
   * @param variance of each channel of x
   */
  public record Normalized(Tensor y, Tensor mean, Tensor variance) {}

  /**
   * Returns y = x / (k + α·Σ x²)^β, summed over neighbouring channels.
   *
   * @throws ShapeException if x has no channels
   */
  public static Tensor lrn(Tensor x, Lrn lrn) {
    Channels.channels("lrn", x);
    return Operation.run("lrn", d -> d.lrn(x.buffer(), lrn), x);
  }

  /** Returns the gradient of {@link #lrn} in x. */
  public static Tensor lrnGradient(Tensor x, Tensor dy, Lrn lrn) {
    Operation.sameShape("lrnGradient", x, dy);
    return Operation.run("lrnGradient", d -> d.lrnGradient(x.buffer(), dy.buffer(), lrn), x, dy);
  }

  /**
   * Returns y = f(γ[c]·(x − μ[c]) / √(σ²[c] + ε) + β[c]) with the batch's own μ and σ².
   *
   * @throws ShapeException if γ and β do not have one number a channel
   */
  public static Normalized batch(
      Tensor x, Tensor gamma, Tensor beta, double epsilon, Activation f) {
    Channels.perChannel("batchNorm", x, gamma);
    Channels.perChannel("batchNorm", x, beta);
    List<Tensor> results = Operation.runAll(
        "batchNorm",
        d -> d.batchNorm(x.buffer(), gamma.buffer(), beta.buffer(), epsilon, f),
        x,
        gamma,
        beta);
    return new Normalized(results.get(0), results.get(1), results.get(2));
  }

  /** Returns the gradients of {@link #batch} without f in x, γ and β. */
  public static List<Tensor> batchGradient(
      Tensor x, Tensor dy, Normalized normalized, Tensor gamma, double epsilon) {
    Operation.sameShape("batchNormGradient", x, dy);
    Tensor mean = normalized.mean();
    Tensor variance = normalized.variance();
    return Operation.runAll(
        "batchNormGradient",
        d -> d.batchNormGradient(
            x.buffer(), dy.buffer(), mean.buffer(), variance.buffer(), gamma.buffer(), epsilon),
        x,
        dy,
        mean,
        variance,
        gamma);
  }
}
