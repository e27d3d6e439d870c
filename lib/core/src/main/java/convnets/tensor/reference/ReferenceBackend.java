package convnets.tensor.reference;

import static convnets.tensor.reference.HeapBuffer.values;

import convnets.tensor.Activation;
import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.Arrays;
import java.util.List;

/**
 * The textbook: every operation as plain loops over doubles. Other backends are tested against it,
 * and gradients are checked on it.
 */
public final class ReferenceBackend implements Backend {
  /** The reference backend; it has no state. */
  public static final ReferenceBackend REFERENCE = new ReferenceBackend();

  private ReferenceBackend() {}

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public long liveBytes() {
    return 0;
  }

  @Override
  public Buffer upload(Shape shape, double[] values) {
    return new HeapBuffer(shape, values.clone());
  }

  @Override
  public double[] download(Buffer x) {
    return values(x).clone();
  }

  @Override
  public Buffer fill(Shape shape, double value) {
    return ElementLoops.map(HeapBuffer.zeros(shape), zero -> value);
  }

  @Override
  public Buffer reshape(Buffer x, Shape shape) {
    return new HeapBuffer(shape, values(x).clone());
  }

  @Override
  public Buffer plus(Buffer a, Buffer b) {
    return ElementLoops.map(a, b, (p, q) -> p + q);
  }

  @Override
  public Buffer minus(Buffer a, Buffer b) {
    return ElementLoops.map(a, b, (p, q) -> p - q);
  }

  @Override
  public Buffer times(Buffer a, Buffer b) {
    return ElementLoops.map(a, b, (p, q) -> p * q);
  }

  @Override
  public Buffer timesNumber(Buffer x, Buffer number) {
    return ElementLoops.map(x, p -> p * values(number)[0]);
  }

  @Override
  public Buffer divide(Buffer a, Buffer b) {
    return ElementLoops.map(a, b, (p, q) -> p / q);
  }

  @Override
  public Buffer affine(Buffer x, double scale, double shift) {
    return ElementLoops.map(x, p -> scale * p + shift);
  }

  @Override
  public Buffer sqrt(Buffer x) {
    return ElementLoops.map(x, Math::sqrt);
  }

  @Override
  public Buffer activate(Activation f, Buffer x) {
    return ElementLoops.map(x, f::of);
  }

  @Override
  public Buffer activateGradient(Activation f, Buffer y, Buffer dy) {
    return ElementLoops.map(y, dy, (p, q) -> f.slope(p) * q);
  }

  @Override
  public Buffer sum(Buffer x) {
    return new HeapBuffer(Shape.of(), new double[] {Arrays.stream(values(x)).sum()});
  }

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
  public void blend(List<Buffer> targets, double keep, double scale, List<Buffer> xs) {
    ElementLoops.blend(targets, keep, scale, xs);
  }

  @Override
  public void copyTo(Buffer target, Buffer x) {
    System.arraycopy(values(x), 0, values(target), 0, values(x).length);
  }
}
