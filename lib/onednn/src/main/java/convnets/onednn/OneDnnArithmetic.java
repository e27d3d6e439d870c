package convnets.onednn;

import static convnets.onednn.OneDnnBuffer.own;

import convnets.tensor.Activation;
import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.Shape;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.bytedeco.dnnl.global.dnnl.algorithm;

/** Numbers in and out, element by element, and in place: all but what looks at rows or images. */
abstract class OneDnnArithmetic implements Backend {
  static final String NAME = "onednn";

  final Device device;
  final Plain plain;
  final Elements elements;
  final Squashing squashing;

  OneDnnArithmetic(Device device) {
    this.device = device;
    this.plain = new Plain(device);
    this.elements = new Elements(device, new Numbers(device));
    this.squashing = new Squashing(device);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public long liveBytes() {
    return device.liveBytes();
  }

  @Override
  public void finish() {
    device.await(() -> true);
  }

  @Override
  public Buffer upload(Shape shape, double[] values) {
    return device.operation(() -> plain.upload(shape, values));
  }

  @Override
  public Buffer draw(Shape shape, IntToDoubleFunction numbers) {
    return device.operation(() -> plain.draw(shape, numbers));
  }

  @Override
  public double[] download(Buffer x) {
    return device.operation(() -> plain.download(own(x)));
  }

  @Override
  public Buffer fill(Shape shape, double value) {
    return device.operation(() -> plain.fill(shape, value));
  }

  @Override
  public Buffer reshape(Buffer x, Shape shape) {
    return device.operation(() -> device.reshaped(own(x), shape));
  }

  @Override
  public Buffer plus(Buffer a, Buffer b) {
    return device.operation(() -> elements.combined(algorithm.binary_add, own(a), own(b)));
  }

  @Override
  public Buffer minus(Buffer a, Buffer b) {
    return device.operation(() -> elements.combined(algorithm.binary_sub, own(a), own(b)));
  }

  @Override
  public Buffer times(Buffer a, Buffer b) {
    return device.operation(() -> elements.combined(algorithm.binary_mul, own(a), own(b)));
  }

  @Override
  public Buffer divide(Buffer a, Buffer b) {
    return device.operation(() -> elements.combined(algorithm.binary_div, own(a), own(b)));
  }

  @Override
  public Buffer affine(Buffer x, double scale, double shift) {
    return device.operation(() -> elements.affine(own(x), scale, shift));
  }

  @Override
  public Buffer timesNumber(Buffer x, Buffer number) {
    return device.operation(() -> elements.timesNumber(own(x), own(number)));
  }

  @Override
  public Buffer sqrt(Buffer x) {
    return device.operation(() -> squashing.root(own(x)));
  }

  @Override
  public Buffer activate(Activation f, Buffer x) {
    return device.operation(() -> squashing.of(f, own(x)));
  }

  @Override
  public Buffer activateGradient(Activation f, Buffer y, Buffer dy) {
    return device.operation(() -> squashing.gradient(f, own(y), own(dy)));
  }

  @Override
  public Buffer activateGradientOver(Activation f, Buffer y, Buffer dy) {
    return device.operation(() -> squashing.gradientOver(f, own(y), own(dy)));
  }

  @Override
  public void blend(List<Buffer> targets, double keep, double scale, List<Buffer> xs) {
    device.operation(() -> {
      elements.blend(own(targets), keep, scale, own(xs));
      return true;
    });
  }

  @Override
  public void copyTo(Buffer target, Buffer x) {
    device.operation(() -> {
      elements.copy(own(target), own(x));
      return true;
    });
  }
}
