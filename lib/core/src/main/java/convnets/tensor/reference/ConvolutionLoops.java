package convnets.tensor.reference;

import static convnets.tensor.reference.HeapBuffer.values;

import convnets.tensor.Buffer;
import convnets.tensor.Images;
import convnets.tensor.Shape;
import convnets.tensor.Window;

/**
 * Convolution and its two gradients on the {@link Patches} P of each image: y = w·Pᵀ, dw = dy·P, dP
 * = dyᵀ·w, with filters w as F×(C·K·K) and outputs y as F×(H'·W').
 */
final class ConvolutionLoops {
  /** With fewer places than this, it is faster to sum along the patches. */
  private static final int MANY_PLACES = 16;

  private ConvolutionLoops() {}

  /** Returns the sums over the windows, still without biases. */
  static Buffer forward(Buffer x, Buffer w, Window window, int groups) {
    Shape shape = Images.output(x.shape(), w.shape().axis(0), window);
    HeapBuffer y = HeapBuffer.zeros(shape);
    Patches patches = new Patches(x.shape(), w.shape().axis(1), window);
    Walk walk = new Walk(x.shape(), values(w), y, groups, patches);
    walk.each((image, filters, output) -> {
      Matrix rows = patches.unroll(values(x), image);
      boolean many = patches.count >= MANY_PLACES;
      output.addProduct(filters, many ? rows.transposedCopy() : rows.transposed());
    });
    return y;
  }

  static Buffer inputGradient(Buffer dy, Buffer w, Shape x, Window window, int groups) {
    HeapBuffer dx = HeapBuffer.zeros(x);
    Patches patches = new Patches(x, w.shape().axis(1), window);
    Walk walk = new Walk(x, values(w), dy, groups, patches);
    walk.each((image, filters, output) -> {
      Matrix rows = patches.zeros();
      rows.addProduct(output.transposed(), filters);
      patches.fold(rows, dx.values(), image);
    });
    return dx;
  }

  static Buffer weightGradient(Buffer x, Buffer dy, Shape w, Window window, int groups) {
    HeapBuffer dw = HeapBuffer.zeros(w);
    Patches patches = new Patches(x.shape(), w.axis(1), window);
    Walk walk = new Walk(x.shape(), dw.values(), dy, groups, patches);
    walk.each(
        (image, filters, output) -> filters.addProduct(output, patches.unroll(values(x), image)));
    return dw;
  }

  /** What is done with one group of one image: where it begins, its filters and its outputs. */
  private interface Group {
    void use(int image, Matrix filters, Matrix output);
  }

  /** The way through all images and groups. */
  private record Walk(Shape x, double[] w, Buffer y, int groups, Patches patches) {
    void each(Group group) {
      int filters = y.shape().axis(1) / groups;
      for (int block = 0; block < x.axis(0) * groups; block++) {
        int filter = block % groups * filters * patches.length;
        int output = block * filters * patches.count;
        group.use(
            block * (x.sizeFrom(1) / groups),
            Matrix.of(w, filter, filters, patches.length),
            Matrix.of(values(y), output, filters, patches.count));
      }
    }
  }
}
