package convnets.onednn;

import convnets.tensor.Activation;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.Optional;
import java.util.function.Function;

/** oneDNN's own convolution and its two gradients; plain Java where it has none that is fast. */
final class DirectConvolution implements ConvolutionMethod {
  private final Device device;
  private final Plain plain;

  DirectConvolution(Device device, Plain plain) {
    this.device = device;
    this.plain = plain;
  }

  @Override
  public boolean suits(Shape x, Shape w, Window window, int groups) {
    return true;
  }

  @Override
  public OneDnnBuffer forward(
      OneDnnBuffer x, OneDnnBuffer w, OneDnnBuffer b, Window window, int groups, Activation f) {
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
    return device.buffer(shape, y);
  }

  @Override
  public OneDnnBuffer inputGradient(
      OneDnnBuffer dy, OneDnnBuffer w, Shape x, Window window, int groups) {
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

  @Override
  public OneDnnBuffer weightGradient(
      OneDnnBuffer x, OneDnnBuffer dy, Shape w, Window window, int groups) {
    Convolution convolution = convolution(x.shape(), w, window, groups, Activation.IDENTITY);
    Optional<Primitive> code =
        code("conv2dWeightGradient", convolution, Convolution::weightGradient);
    if (code.isEmpty()) {
      return plain.run(d -> d.conv2dWeightGradient(plain.of(x), plain.of(dy), w, window, groups));
    }
    Primitive primitive = code.get();
    Form images = device.form(x, primitive.layout(0));
    Form gradient = device.form(dy, primitive.layout(1));
    Form dw = device.form("conv2dWeightGradient", w, primitive.layout(2));
    device.run(primitive, images, gradient, dw);
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
