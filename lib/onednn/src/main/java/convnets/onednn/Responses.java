package convnets.onednn;

import convnets.tensor.Lrn;
import convnets.tensor.Shape;
import java.util.Optional;
import org.bytedeco.dnnl.global.dnnl.algorithm;

/**
 * Local response normalization and its gradient on buffers: y = x·u^−β with u = k + α·Σ x², dx =
 * dy·u^−β − 2αβ·x·Σ dy·x·u^(−β−1).
 *
 * <p>oneDNN has an LRN of its own, but real code only for five neighbours and blocks of 16
 * channels, and its gradient wants a workspace that our seam does not hand on.
 */
final class Responses {
  private final Device device;
  private final Plain plain;
  private final Elements elements;
  private final Squashing squashing;

  Responses(Device device, Plain plain, Elements elements, Squashing squashing) {
    this.device = device;
    this.plain = plain;
    this.elements = elements;
    this.squashing = squashing;
  }

  OneDnnBuffer forward(OneDnnBuffer x, Lrn lrn) {
    OneDnnBuffer images = images(x);
    OneDnnBuffer u = denominator(images, lrn);
    OneDnnBuffer scale = squashing.power(u, -lrn.beta());
    OneDnnBuffer y = elements.combined(algorithm.binary_mul, images, scale);
    free(images, u, scale);
    return as(x.shape(), y);
  }

  OneDnnBuffer gradient(OneDnnBuffer x, OneDnnBuffer dy, Lrn lrn) {
    OneDnnBuffer images = images(x);
    OneDnnBuffer received = images(dy);
    OneDnnBuffer u = denominator(images, lrn);
    OneDnnBuffer scale = squashing.power(u, -lrn.beta());
    OneDnnBuffer direct = elements.combined(algorithm.binary_mul, scale, received);
    OneDnnBuffer both = elements.combined(algorithm.binary_mul, direct, images);
    OneDnnBuffer shares = elements.combined(algorithm.binary_div, both, u);
    OneDnnBuffer dx = corrected(direct, images, shares, lrn);
    free(images, received, u, scale, direct, both, shares);
    return as(x.shape(), dx);
  }

  /**
   * Returns g − 2αβ·x·(sums of the shares): in one step, or in three on processors for which oneDNN
   * has no fast code of that one, such as those with AVX2 only, for images of one pixel.
   */
  private OneDnnBuffer corrected(OneDnnBuffer g, OneDnnBuffer x, OneDnnBuffer shares, Lrn lrn) {
    Layout layout = x.layout();
    Neighbours neighbours = neighbours(layout, lrn);
    Optional<Primitive> whole = device.fast("lrnGradient", neighbours::gradient, layout, lrn);
    if (whole.isPresent()) {
      return summed(whole.get(), shares, lrn, x, g);
    }
    Primitive code = device.primitive("lrnCorrection", neighbours::correction, layout, lrn);
    OneDnnBuffer sums = summed(code, shares, lrn);
    OneDnnBuffer correction = elements.combined(algorithm.binary_mul, sums, x);
    OneDnnBuffer dx = elements.combined(algorithm.binary_add, correction, g);
    free(sums, correction);
    return dx;
  }

  private OneDnnBuffer denominator(OneDnnBuffer images, Lrn lrn) {
    OneDnnBuffer squares = elements.combined(algorithm.binary_mul, images, images);
    Neighbours neighbours = neighbours(images.layout(), lrn);
    Primitive code = device.primitive("lrn", neighbours::denominator, images.layout(), lrn);
    OneDnnBuffer u = summed(code, squares, lrn);
    squares.free();
    return u;
  }

  private OneDnnBuffer summed(Primitive code, OneDnnBuffer x, Lrn lrn, OneDnnBuffer... afterwards) {
    OneDnnBuffer band = band(x.shape().axis(1), lrn.n());
    Form[] forms = new Form[3 + afterwards.length];
    forms[0] = x.home();
    forms[1] = device.form(band, code.layout(1));
    forms[2] = device.form("lrn", x.shape(), x.layout());
    for (int i = 0; i < afterwards.length; i++) {
      forms[3 + i] = device.form(afterwards[i], x.layout());
    }
    device.run(code, forms);
    band.free();
    return device.buffer(x.shape(), forms[2]);
  }

  /** Returns a matrix, as 1×1 filters, with a one wherever two channels are neighbours. */
  private OneDnnBuffer band(int channels, int n) {
    return plain.draw(
        Shape.of(channels, channels, 1, 1),
        i -> Math.abs(i / channels - i % channels) <= n / 2 ? 1 : 0);
  }

  /**
   * Returns x with its channels in large, whole blocks or together, rows as images of one pixel.
   * Where zeros fill a block, u^−β would make infinities of them.
   */
  private OneDnnBuffer images(OneDnnBuffer x) {
    Shape shape =
        x.shape().rank() == 2 ? Shape.of(x.shape().axis(0), x.shape().axis(1), 1, 1) : x.shape();
    Layout layout = device.layouts().images(x.layout());
    Layout known = device.layouts().like(layout, layout.extents());
    Layout wanted =
        known.plain() || known.padded() ? device.layouts().pixels(layout.extents()) : known;
    return wanted.equals(layout)
        ? device.shared(x.home(), shape, layout)
        : device.buffer(shape, device.copy(shape, x.home().as(layout), wanted));
  }

  private OneDnnBuffer as(Shape shape, OneDnnBuffer y) {
    if (shape.equals(y.shape())) {
      return y;
    }
    OneDnnBuffer rows = device.reshaped(y, shape);
    y.free();
    return rows;
  }

  private Neighbours neighbours(Layout layout, Lrn lrn) {
    return new Neighbours(device.cpu(), device.layouts(), layout, lrn);
  }

  private static void free(OneDnnBuffer... buffers) {
    for (OneDnnBuffer buffer : buffers) {
      buffer.free();
    }
  }
}
