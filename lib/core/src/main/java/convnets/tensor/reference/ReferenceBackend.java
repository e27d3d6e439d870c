package convnets.tensor.reference;

import convnets.tensor.Activation;
import convnets.tensor.Buffer;
import convnets.tensor.Lrn;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.List;

/**
 * The textbook: every operation as plain loops over doubles. Other backends are tested against it,
 * and gradients are checked on it.
 */
public final class ReferenceBackend extends ReferenceArithmetic {
  /** The reference backend; it has no state. */
  public static final ReferenceBackend REFERENCE = new ReferenceBackend();

  private ReferenceBackend() {}

  @Override
  public Buffer sumPerChannel(Buffer x) {
    return ChannelLoops.sum(x);
  }

  @Override
  public Buffer plusPerChannel(Buffer x, Buffer b) {
    return ChannelLoops.map(x, b, (p, q) -> p + q);
  }

  @Override
  public Buffer timesPerChannel(Buffer x, Buffer s) {
    return ChannelLoops.map(x, s, (p, q) -> p * q);
  }

  @Override
  public Buffer concat(List<Buffer> inputs) {
    return ChannelLoops.concat(inputs);
  }

  @Override
  public Buffer channels(Buffer x, int from, int to) {
    return ChannelLoops.slice(x, from, to);
  }

  @Override
  public Buffer gather(Buffer x, int[] rows) {
    return RowLoops.gather(x, rows);
  }

  @Override
  public Buffer scatter(Buffer x, int[] rows, int count) {
    return RowLoops.scatter(x, rows, count);
  }

  @Override
  public Buffer matmul(Buffer a, boolean transposeA, Buffer b, boolean transposeB) {
    Matrix left = transposeA ? Matrix.of(a).transposed() : Matrix.of(a);
    return left.times(transposeB ? Matrix.of(b).transposed() : Matrix.of(b));
  }

  @Override
  public Buffer linear(Buffer x, Buffer w, Buffer b, Activation f) {
    return ChannelLoops.map(matmul(x, false, w, true), b, (p, q) -> f.of(p + q));
  }

  @Override
  public Buffer squaredDistances(Buffer x, Buffer centres) {
    return RowLoops.squaredDistances(x, centres);
  }

  @Override
  public Buffer conv2d(Buffer x, Buffer w, Buffer b, Window window, int groups, Activation f) {
    Buffer sums = ConvolutionLoops.forward(x, w, window, groups);
    return ChannelLoops.map(sums, b, (p, q) -> f.of(p + q));
  }

  @Override
  public Buffer conv2dInputGradient(Buffer dy, Buffer w, Shape x, Window window, int groups) {
    return ConvolutionLoops.inputGradient(dy, w, x, window, groups);
  }

  @Override
  public Buffer conv2dWeightGradient(Buffer x, Buffer dy, Shape w, Window window, int groups) {
    return ConvolutionLoops.weightGradient(x, dy, w, window, groups);
  }

  @Override
  public Buffer pool(Buffer x, Window window, Pooling pooling) {
    return PoolLoops.forward(x, window, pooling);
  }

  @Override
  public Buffer poolGradient(Buffer x, Buffer y, Buffer dy, Window window, Pooling pooling) {
    return PoolLoops.gradient(x, dy, window, pooling);
  }

  @Override
  public Buffer softmax(Buffer x) {
    return ElementLoops.map(RowLoops.logSoftmax(x), Math::exp);
  }

  @Override
  public Buffer logSoftmax(Buffer x) {
    return RowLoops.logSoftmax(x);
  }

  @Override
  public Buffer lrn(Buffer x, Lrn lrn) {
    return NormalizationLoops.lrn(x, lrn);
  }

  @Override
  public Buffer lrnGradient(Buffer x, Buffer dy, Lrn lrn) {
    return NormalizationLoops.lrnGradient(x, dy, lrn);
  }

  @Override
  public List<Buffer> batchNorm(Buffer x, Buffer gamma, Buffer beta, double epsilon, Activation f) {
    return NormalizationLoops.batch(x, gamma, beta, epsilon, f);
  }

  @Override
  public List<Buffer> batchNormGradient(
      Buffer x, Buffer dy, Buffer mean, Buffer variance, Buffer gamma, double epsilon) {
    return NormalizationLoops.batchGradient(x, dy, mean, variance, gamma, epsilon);
  }
}
