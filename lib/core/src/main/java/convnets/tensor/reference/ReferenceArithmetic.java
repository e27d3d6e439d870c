package convnets.tensor.reference;

import static convnets.tensor.reference.HeapBuffer.values;

import convnets.tensor.Activation;
import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Numbers in and out, element by element, and in place: all but what looks at rows or images. */
abstract class ReferenceArithmetic implements Backend {
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
  public Buffer draw(Shape shape, IntToDoubleFunction numbers) {
    HeapBuffer buffer = HeapBuffer.zeros(shape);
    Arrays.setAll(buffer.values(), numbers);
    return buffer;
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
  public void blend(List<Buffer> targets, double keep, double scale, List<Buffer> xs) {
    ElementLoops.blend(targets, keep, scale, xs);
  }

  @Override
  public void copyTo(Buffer target, Buffer x) {
    System.arraycopy(values(x), 0, values(target), 0, values(x).length);
  }
}
