package convnets.onednn;

import convnets.tensor.Activation;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.Optional;
import java.util.function.Function;

/** Convolution and its two gradients on buffers. */
final class Convolutions {
  private final Device device;
  private final Plain plain;
  private final Winograd winograd;

  Convolutions(Device device, Plain plain) {
    this.device = device;
    this.plain = plain;
    this.winograd = new Winograd(device, plain);
  }

  OneDnnBuffer forward(
      OneDnnBuffer x, OneDnnBuffer w, OneDnnBuffer b, Window window, int groups, Activation f) {
    if (Winograd.suits(x.shape(), w.shape(), window, groups)) {
      OneDnnBuffer y = winograd.forward(x, w, b, window, f);
      return f == Activation.RELU ? y.rectified() : y;
    }
    Convolution convolution = convolution(x.shape(), w.shape(), window, groups, f);
    Optional<Primitive> code = code("conv2d", convolution, Convolution::forward);
    if (code.isEmpty()) {
      return plain.run(d -> d.conv2d(plain.of(x), plain.of(w), plain.of(b), window, groups, f));
    }
    Primitive primitive = code.get();
    Shape shape = convolution.y();
    Form images = device.form(x, primitive.layout(0));
    Form filters = device.form(w, primitive.layout(1));
    Form biases = device.plain(b);
    Form y = device.form("conv2d", shape, primitive.layout(3));
    device.run(primitive, images, filters, biases, y);
    OneDnnBuffer result = device.buffer(shape, y);
    return f == Activation.RELU ? result.rectified() : result;
  }

  OneDnnBuffer inputGradient(OneDnnBuffer dy, OneDnnBuffer w, Shape x, Window window, int groups) {
    if (Winograd.suits(x, w.shape(), window, groups)) {
      return winograd.inputGradient(dy, w, x, window);
    }
    Convolution convolution = convolution(x, w.shape(), window, groups, Activation.IDENTITY);
    Optional<Primitive> code = code("conv2dInputGradient", convolution, Convolution::inputGradient);
    if (code.isEmpty()) {
      return plain.run(d -> d.conv2dInputGradient(plain.of(dy), plain.of(w), x, window, groups));
    }
    Primitive primitive = code.get();
    Form gradient = device.form(dy, primitive.layout(0));
    Form filters = device.form(w, primitive.layout(1));
    Form dx = device.form("conv2dInputGradient", x, primitive.layout(2));
    device.run(primitive, gradient, filters, dx);
    return device.buffer(x, dx);
  }

  /** The gradient of the biases is computed along; it waits beside dy until somebody asks. */
  OneDnnBuffer weightGradient(OneDnnBuffer x, OneDnnBuffer dy, Shape w, Window window, int groups) {
    if (Winograd.suits(x.shape(), w, window, groups)) {
      return winograd.weightGradient(x, dy, w, window);
    }
    Convolution convolution = convolution(x.shape(), w, window, groups, Activation.IDENTITY);
    Optional<Primitive> code =
        code("conv2dWeightGradient", convolution, Convolution::weightGradient);
    if (code.isEmpty()) {
      return plain.run(d -> d.conv2dWeightGradient(plain.of(x), plain.of(dy), w, window, groups));
    }
    Primitive primitive = code.get();
    Shape biases = Shape.of(w.axis(0));
    Form images = device.form(x, primitive.layout(0));
    Form gradient = device.form(dy, primitive.layout(1));
    Form dw = device.form("conv2dWeightGradient", w, primitive.layout(2));
    Form db = device.form("conv2dWeightGradient", biases, primitive.layout(3));
    device.run(primitive, images, gradient, dw, db);
    dy.accompany(device.buffer(biases, db));
    return device.buffer(w, dw);
  }

  private Convolution convolution(Shape x, Shape w, Window window, int groups, Activation f) {
    return new Convolution(device.cpu(), device.layouts(), x, w, window, groups, f);
  }

  private Optional<Primitive> code(
      String operation, Convolution c, Function<Convolution, Primitive> maker) {
    return device.fast(
        operation, () -> maker.apply(c), c.x(), c.w(), c.window(), c.groups(), c.f());
  }
}
