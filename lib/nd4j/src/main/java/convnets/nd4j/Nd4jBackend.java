package convnets.nd4j;

import static convnets.nd4j.Nd4jBuffer.array;

import convnets.tensor.Activation;
import convnets.tensor.Buffer;
import convnets.tensor.Images;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.List;

/** Every operation on ND4J's arrays of floats, on the device of the ND4J on the class path. */
final class Nd4jBackend extends Nd4jNormalization {
  private static final long[] COLUMNS = {1};

  Nd4jBackend(Memory memory) {
    super(memory);
  }

  @Override
  public Buffer sum(Buffer x) {
    int size = x.shape().size();
    return make("sum", Shape.of(), y -> y.assign(RowLoops.sum(array(x), size)), x);
  }

  @Override
  public Buffer sumPerChannel(Buffer x) {
    Shape shape = Shape.of(x.shape().axis(1));
    return make(
        "sumPerChannel", shape, y -> new PerChannel(memory, "sumPerChannel").sum(array(x), y), x);
  }

  @Override
  public Buffer plusPerChannel(Buffer x, Buffer b) {
    return make(
        "plusPerChannel", x.shape(), y -> PerChannel.call("add", array(x), array(b), y), x, b);
  }

  @Override
  public Buffer timesPerChannel(Buffer x, Buffer s) {
    return make(
        "timesPerChannel",
        x.shape(),
        y -> PerChannel.call("multiply", array(x), array(s), y),
        x,
        s);
  }

  @Override
  public Buffer concat(List<Buffer> inputs) {
    int channels = inputs.stream().mapToInt(x -> x.shape().axis(1)).sum();
    Shape shape = inputs.get(0).shape().with(1, channels);
    return make("concat", shape, y -> Slices.concat(inputs, y), inputs);
  }

  @Override
  public Buffer channels(Buffer x, int from, int to) {
    Shape shape = x.shape().with(1, to - from);
    return make("channels", shape, y -> y.assign(Slices.channels(array(x), from, to)), x);
  }

  @Override
  public Buffer gather(Buffer x, int[] rows) {
    Shape shape = x.shape().with(0, rows.length);
    return make("gather", shape, y -> Slices.gather(array(x), rows, shape.sizeFrom(1), y), x);
  }

  @Override
  public Buffer scatter(Buffer x, int[] rows, int count) {
    Shape shape = x.shape().with(0, count);
    return make("scatter", shape, y -> Slices.scatter(array(x), rows, shape, y), x);
  }

  @Override
  public Buffer matmul(Buffer a, boolean transposeA, Buffer b, boolean transposeB) {
    Shape shape = Shape.of(a.shape().axis(transposeA ? 1 : 0), b.shape().axis(transposeB ? 0 : 1));
    long[] transposes = {transposeA ? 1 : 0, transposeB ? 1 : 0, 0};
    return make("matmul", shape, y -> Call.run("matmul", transposes, y, array(a), array(b)), a, b);
  }

  @Override
  public Buffer squaredDistances(Buffer x, Buffer centres) {
    Shape shape = Shape.of(x.shape().axis(0), centres.shape().axis(0));
    int length = x.shape().axis(1);
    return make(
        "squaredDistances",
        shape,
        y -> RowLoops.squaredDistances(array(x), array(centres), length, y),
        x,
        centres);
  }

  @Override
  public Buffer linear(Buffer x, Buffer w, Buffer b, Activation f) {
    Shape shape = Shape.of(x.shape().axis(0), w.shape().axis(0));
    return make(
        "linear",
        shape,
        y -> {
          new WholeImage().forward(array(x), array(w), array(b), y);
          Elements.activate(f, y, y);
        },
        x,
        w,
        b);
  }

  private Groups convolution(Shape x, Shape y, Window window, int groups) {
    return new Groups(memory, window, x, y, groups);
  }

  @Override
  public Buffer conv2d(Buffer x, Buffer w, Buffer b, Window window, int groups, Activation f) {
    Shape shape = Images.output(x.shape(), w.shape().axis(0), window);
    Groups convolution = convolution(x.shape(), shape, window, groups);
    return make(
        "conv2d",
        shape,
        y -> {
          convolution.forward(array(x), array(w), array(b), y);
          Elements.activate(f, y, y);
        },
        x,
        w,
        b);
  }

  @Override
  public Buffer conv2dInputGradient(Buffer dy, Buffer w, Shape x, Window window, int groups) {
    Groups convolution = convolution(x, dy.shape(), window, groups);
    return make(
        "conv2dInputGradient", x, dx -> convolution.inputGradient(array(dy), array(w), dx), dy, w);
  }

  @Override
  public Buffer conv2dWeightGradient(Buffer x, Buffer dy, Shape w, Window window, int groups) {
    Groups convolution = convolution(x.shape(), dy.shape(), window, groups);
    return make(
        "conv2dWeightGradient",
        w,
        dw -> convolution.filterGradient(array(x), array(dy), dw),
        x,
        dy);
  }

  @Override
  public Buffer pool(Buffer x, Window window, Pooling pooling) {
    Shape shape = Images.output(x.shape(), x.shape().axis(1), window);
    PoolLoops loops = new PoolLoops(window, pooling, x.shape(), shape);
    return make("pool", shape, y -> loops.forward(array(x), y), x);
  }

  @Override
  public Buffer poolGradient(Buffer x, Buffer y, Buffer dy, Window window, Pooling pooling) {
    PoolLoops loops = new PoolLoops(window, pooling, x.shape(), dy.shape());
    return make("poolGradient", x.shape(), dx -> loops.gradient(array(x), array(dy), dx), x, dy);
  }

  @Override
  public Buffer softmax(Buffer x) {
    return make("softmax", x.shape(), y -> Call.run("softmax", COLUMNS, y, array(x)), x);
  }

  @Override
  public Buffer logSoftmax(Buffer x) {
    return make("logSoftmax", x.shape(), y -> RowLoops.logSoftmax(array(x), y), x);
  }
}
