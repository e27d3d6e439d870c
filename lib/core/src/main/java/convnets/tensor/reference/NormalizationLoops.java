package convnets.tensor.reference;

import static convnets.tensor.reference.HeapBuffer.values;

import convnets.tensor.Activation;
import convnets.tensor.Buffer;
import convnets.tensor.Lrn;
import convnets.tensor.Shape;
import java.util.List;

/** Normalization by neighbouring channels, and by the batch. */
final class NormalizationLoops {
  private NormalizationLoops() {}

  /** y = x / u^β. */
  static Buffer lrn(Buffer x, Lrn lrn) {
    return ElementLoops.map(x, u(x, lrn), (p, u) -> p * Math.pow(u, -lrn.beta()));
  }

  /** dx = dy / u^β − 2αβ·x·Σ dy·x / u^(β+1), summed over the same neighbours. */
  static Buffer lrnGradient(Buffer x, Buffer dy, Lrn lrn) {
    Buffer u = u(x, lrn);
    Buffer direct = ElementLoops.map(dy, u, (g, q) -> g * Math.pow(q, -lrn.beta()));
    Buffer share = ElementLoops.map(
        ElementLoops.map(dy, x, (g, p) -> g * p), u, (q, r) -> q * Math.pow(r, -lrn.beta() - 1));
    Buffer indirect = ElementLoops.map(
        x, neighbours(share, lrn.n()), (p, sum) -> 2 * lrn.alpha() * lrn.beta() * p * sum);
    return ElementLoops.map(direct, indirect, (p, q) -> p - q);
  }

  /** u = k + α·Σ x². */
  private static Buffer u(Buffer x, Lrn lrn) {
    Buffer sums = neighbours(ElementLoops.map(x, p -> p * p), lrn.n());
    return ElementLoops.map(sums, sum -> lrn.k() + lrn.alpha() * sum);
  }

  /** Returns for each element the sum over n channels at its place, its own in the middle. */
  private static Buffer neighbours(Buffer x, int n) {
    HeapBuffer sums = HeapBuffer.zeros(x.shape());
    int channels = x.shape().axis(1);
    int places = x.shape().sizeFrom(2);
    for (int i = 0; i < sums.values().length; i++) {
      int c = i / places % channels;
      int last = Math.min(channels - 1, c + n / 2);
      for (int other = Math.max(0, c - n / 2); other <= last; other++) {
        sums.values()[i] += values(x)[i + (other - c) * places];
      }
    }
    return sums;
  }

  /** y = f(γ·x̂ + β) with x̂ = (x − μ) / √(σ² + ε); and μ, and σ². */
  static List<Buffer> batch(Buffer x, Buffer gamma, Buffer beta, double epsilon, Activation f) {
    Buffer mean = mean(x);
    Buffer centred = ChannelLoops.map(x, mean, (p, m) -> p - m);
    Buffer variance = mean(ElementLoops.map(centred, p -> p * p));
    Buffer scale = ElementLoops.map(gamma, variance, (g, v) -> g / Math.sqrt(v + epsilon));
    Buffer scaled = ChannelLoops.map(centred, scale, (p, s) -> p * s);
    return List.of(ChannelLoops.map(scaled, beta, (p, b) -> f.of(p + b)), mean, variance);
  }

  /** dx = γ/√(σ² + ε) · (dy − mean(dy) − x̂·mean(dy·x̂)), dγ = Σ dy·x̂, dβ = Σ dy. */
  static List<Buffer> batchGradient(
      Buffer x, Buffer dy, Buffer mean, Buffer variance, Buffer gamma, double epsilon) {
    Buffer root = ElementLoops.map(variance, v -> 1 / Math.sqrt(v + epsilon));
    Buffer centred = ChannelLoops.map(x, mean, (p, m) -> p - m);
    Buffer normal = ChannelLoops.map(centred, root, (p, r) -> p * r);
    Buffer both = ElementLoops.map(dy, normal, (g, p) -> g * p);
    Buffer crowd = ChannelLoops.map(normal, mean(both), (p, m) -> p * m);
    Buffer alone = ChannelLoops.map(dy, mean(dy), (g, m) -> g - m);
    Buffer dx = ChannelLoops.map(
        ElementLoops.map(alone, crowd, (p, q) -> p - q),
        ElementLoops.map(gamma, root, (g, r) -> g * r),
        (p, s) -> p * s);
    return List.of(dx, ChannelLoops.sum(both), ChannelLoops.sum(dy));
  }

  private static Buffer mean(Buffer x) {
    Shape shape = x.shape();
    double count = (double) shape.size() / shape.axis(1);
    return ElementLoops.map(ChannelLoops.sum(x), sum -> sum / count);
  }
}
