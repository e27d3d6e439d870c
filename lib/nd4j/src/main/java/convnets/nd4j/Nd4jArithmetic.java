package convnets.nd4j;

import static convnets.nd4j.Nd4jBuffer.array;

import convnets.tensor.Activation;
import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.Shape;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Numbers in and out, element by element, and in place: all but what looks at rows or images. */
abstract class Nd4jArithmetic implements Backend {
  static final String NAME = "nd4j";

  final Memory memory;

  Nd4jArithmetic(Memory memory) {
    this.memory = memory;
  }

  /** Makes a result; the inputs stay reachable until it is there, lest the collector free them. */
  final Buffer make(String operation, Shape shape, Consumer<INDArray> into, Object... inputs) {
    return makeAll(operation, List.of(shape), y -> into.accept(y.get(0)), inputs)
        .get(0);
  }

  /** Makes several results at once: all of them, or none. */
  final List<Buffer> makeAll(
      String operation, List<Shape> shapes, Consumer<List<INDArray>> into, Object... inputs) {
    List<Nd4jBuffer> results = new ArrayList<>();
    try {
      for (Shape shape : shapes) {
        results.add(memory.allocate(operation, shape));
      }
      into.accept(results.stream().map(y -> y.array()).toList());
      return List.copyOf(results);
    } catch (RuntimeException | Error e) {
      results.forEach(Nd4jBuffer::free);
      throw e;
    } finally {
      Reference.reachabilityFence(inputs);
    }
  }

  private Buffer call(String operation, Buffer a, Buffer b) {
    return make(operation, a.shape(), y -> Call.run(operation, y, array(a), array(b)), a, b);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public long liveBytes() {
    return memory.live();
  }

  @Override
  public Buffer upload(Shape shape, double[] values) {
    return make("upload", shape, y -> Host.draw(place -> values[place], y));
  }

  @Override
  public Buffer draw(Shape shape, IntToDoubleFunction numbers) {
    return make("draw", shape, y -> Host.draw(numbers, y));
  }

  @Override
  public double[] download(Buffer x) {
    try {
      return Host.copy(array(x), x.shape().size());
    } finally {
      Reference.reachabilityFence(x);
    }
  }

  @Override
  public Buffer fill(Shape shape, double value) {
    return make("fill", shape, y -> y.assign(value));
  }

  @Override
  public Buffer reshape(Buffer x, Shape shape) {
    return make("reshape", shape, y -> copy(array(x), y), x);
  }

  @Override
  public Buffer plus(Buffer a, Buffer b) {
    return call("add", a, b);
  }

  @Override
  public Buffer minus(Buffer a, Buffer b) {
    return call("subtract", a, b);
  }

  @Override
  public Buffer times(Buffer a, Buffer b) {
    return call("multiply", a, b);
  }

  @Override
  public Buffer timesNumber(Buffer x, Buffer number) {
    return make(
        "timesNumber",
        x.shape(),
        y -> PerChannel.timesNumber(array(x), array(number), y),
        x,
        number);
  }

  @Override
  public Buffer divide(Buffer a, Buffer b) {
    return call("divide", a, b);
  }

  @Override
  public Buffer affine(Buffer x, double scale, double shift) {
    return make("affine", x.shape(), y -> Elements.affine(array(x), scale, shift, y), x);
  }

  @Override
  public Buffer sqrt(Buffer x) {
    return make("sqrt", x.shape(), y -> Elements.sqrt(array(x), y), x);
  }

  @Override
  public Buffer activate(Activation f, Buffer x) {
    return make(f.name(), x.shape(), y -> Elements.activate(f, array(x), y), x);
  }

  @Override
  public Buffer activateGradient(Activation f, Buffer y, Buffer dy) {
    return make(
        f.name(), y.shape(), dx -> Elements.activateGradient(f, array(y), array(dy), dx), y, dy);
  }

  @Override
  public void blend(List<Buffer> targets, double keep, double scale, List<Buffer> xs) {
    try {
      for (int i = 0; i < targets.size(); i++) {
        Elements.blend(array(targets.get(i)), keep, scale, array(xs.get(i)));
      }
    } finally {
      Reference.reachabilityFence(List.of(targets, xs));
    }
  }

  @Override
  public void copyTo(Buffer target, Buffer x) {
    try {
      copy(array(x), array(target));
    } finally {
      Reference.reachabilityFence(List.of(target, x));
    }
  }

  private static void copy(INDArray from, INDArray to) {
    Nd4j.getMemoryManager().memcpy(to.data(), from.data());
  }
}
