package convnets.onednn;

import convnets.tensor.Activation;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.Optional;
import java.util.stream.Stream;

/** Pooling and its gradient on buffers. */
final class Poolings {
  private final Device device;
  private final Plain plain;
  private final Elements elements;
  private final Squashing squashing;

  Poolings(Device device, Plain plain, Elements elements, Squashing squashing) {
    this.squashing = squashing;
    this.device = device;
    this.plain = plain;
    this.elements = elements;
  }

  /** The places of the maxima wait beside the output for the gradient. */
  OneDnnBuffer forward(OneDnnBuffer x, Window window, Pooling pooling) {
    Pooled pooled = pooled(x.shape(), x.layout(), window, pooling);
    Optional<Primitive> code = forward(pooled);
    if (code.isEmpty()) {
      return plain.run(d -> d.pool(plain.of(x), window, pooling));
    }
    OneDnnBuffer y = forward(code.get(), pooled, x);
    return pooling == Pooling.SUM ? elements.scaledInPlace(y, window.area()) : y;
  }

  private OneDnnBuffer forward(Primitive primitive, Pooled pooled, OneDnnBuffer x) {
    Shape shape = pooled.y();
    Form images = device.form(x, primitive.layout(0));
    Form y = device.form("pool", shape, primitive.layout(1));
    OneDnnBuffer result = device.buffer(shape, y);
    if (pooled.pooling() != Pooling.MAX) {
      device.run(primitive, images, y);
      return result;
    }
    Form places = device.form("pool", shape, primitive.layout(2));
    device.run(primitive, images, y, places);
    result.accompany(device.buffer(shape, places));
    return result;
  }

  OneDnnBuffer gradient(
      OneDnnBuffer x, OneDnnBuffer y, OneDnnBuffer dy, Window window, Pooling pooling) {
    Pooled pooled = pooled(x.shape(), x.layout(), window, pooling);
    Optional<Primitive> forward = forward(pooled);
    Optional<Primitive> code = code("poolGradient", pooled);
    if (code.isEmpty() || forward.isEmpty()) {
      return plain.run(
          d -> d.poolGradient(plain.of(x), plain.of(y), plain.of(dy), window, pooling));
    }
    if (pooling == Pooling.MAX) {
      OneDnnBuffer places = places(forward.get(), pooled, x, y);
      return x.isRectified()
          ? rectifiedGradient(code.get(), x, y, dy, places)
          : gradient(code.get(), x, dy, places.home());
    }
    OneDnnBuffer result = gradient(code.get(), x, dy);
    return pooling == Pooling.SUM ? elements.scaledInPlace(result, window.area()) : result;
  }

  private OneDnnBuffer gradient(
      Primitive primitive, OneDnnBuffer x, OneDnnBuffer dy, Form... places) {
    Form gradient = device.form(dy, primitive.layout(0));
    Form dx = device.form("poolGradient", x.shape(), primitive.layout(1));
    device.run(
        primitive, Stream.concat(Stream.of(gradient, dx), Stream.of(places)).toArray(Form[]::new));
    return device.buffer(x.shape(), dx);
  }

  /**
   * A ReLU and a maximum may change places, max(f(x)) = f(max(x)): the slope of a ReLU below is
   * taken here, at the few numbers that the pooling has left.
   */
  private OneDnnBuffer rectifiedGradient(
      Primitive code, OneDnnBuffer x, OneDnnBuffer y, OneDnnBuffer dy, OneDnnBuffer places) {
    OneDnnBuffer masked = squashing.gradient(Activation.RELU, y, dy);
    OneDnnBuffer dx = gradient(code, x, masked, places.home());
    masked.free();
    return dx.maskedBy(x);
  }

  /** The places of the maxima; an output that came another way is pooled once more. */
  private OneDnnBuffer places(Primitive primitive, Pooled pooled, OneDnnBuffer x, OneDnnBuffer y) {
    Optional<OneDnnBuffer> known = y.companion();
    if (known.isPresent() && known.get().layout().equals(primitive.layout(2))) {
      return known.get();
    }
    OneDnnBuffer again = forward(primitive, pooled, x);
    OneDnnBuffer places = again.takeCompanion().orElseThrow();
    again.free();
    y.companion().ifPresent(OneDnnBuffer::free);
    y.accompany(places);
    return places;
  }

  private Pooled pooled(Shape x, Layout images, Window window, Pooling pooling) {
    return new Pooled(device.cpu(), device.layouts(), x, images, window, pooling);
  }

  private Optional<Primitive> forward(Pooled pooled) {
    return device.fast("pool", pooled::forward, pooled.images(), pooled.window(), pooled.pooling());
  }

  private Optional<Primitive> code(String operation, Pooled pooled) {
    return device.fast(
        operation, pooled::gradient, pooled.images(), pooled.window(), pooled.pooling());
  }
}
