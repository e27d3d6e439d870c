package convnets.tensor.reference;

import static convnets.tensor.reference.HeapBuffer.values;

import convnets.tensor.Buffer;
import convnets.tensor.Images;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.Arrays;

/**
 * Convolution and its two gradients on {@link Patches}: y = P·wᵀ, dw = dyᵀ·P, dP = dy·w, image by
 * image and group by group.
 */
final class ConvolutionLoops {
  private final double[] x;
  private final double[] w;
  private final double[] y;
  private final Patches patches;
  private final double[] rows;

  private ConvolutionLoops(double[] x, double[] w, double[] y, Patches patches) {
    this.x = x;
    this.w = w;
    this.y = y;
    this.patches = patches;
    this.rows = new double[patches.count * patches.length];
  }

  static Buffer forward(Buffer x, Buffer w, Buffer b, Window window, int groups) {
    Shape shape = Images.output(x.shape(), w.shape().axis(0), window);
    HeapBuffer y = HeapBuffer.zeros(shape);
    Patches patches = new Patches(x.shape(), w.shape().axis(1), window);
    ConvolutionLoops loops = new ConvolutionLoops(values(x), values(w), y.values(), patches);
    loops.walk(x.shape(), shape, groups, (image, output, filter) -> {
      patches.unroll(loops.x, image, loops.rows);
      loops.product(output, filter, shape.axis(1) / groups);
    });
    return ChannelLoops.map(y, b, Double::sum);
  }

  static Buffer inputGradient(Buffer dy, Buffer w, Shape x, Window window, int groups) {
    HeapBuffer dx = HeapBuffer.zeros(x);
    Patches patches = new Patches(x, w.shape().axis(1), window);
    ConvolutionLoops loops = new ConvolutionLoops(dx.values(), values(w), values(dy), patches);
    loops.walk(x, dy.shape(), groups, (image, output, filter) -> {
      loops.patchGradient(output, filter, dy.shape().axis(1) / groups);
      patches.fold(loops.rows, loops.x, image);
    });
    return dx;
  }

  static Buffer weightGradient(Buffer x, Buffer dy, Shape w, Window window, int groups) {
    HeapBuffer dw = HeapBuffer.zeros(w);
    Patches patches = new Patches(x.shape(), w.axis(1), window);
    ConvolutionLoops loops = new ConvolutionLoops(values(x), dw.values(), values(dy), patches);
    loops.walk(x.shape(), dy.shape(), groups, (image, output, filter) -> {
      patches.unroll(loops.x, image, loops.rows);
      loops.filterGradient(output, filter, dy.shape().axis(1) / groups);
    });
    return dw;
  }

  /** Where one group of one image begins, in the image, in the output and in the filters. */
  private interface Group {
    void at(int image, int output, int filter);
  }

  private void walk(Shape xs, Shape ys, int groups, Group group) {
    for (int n = 0; n < xs.axis(0); n++) {
      for (int g = 0; g < groups; g++) {
        int block = n * groups + g;
        group.at(
            block * (xs.sizeFrom(1) / groups),
            block * (ys.sizeFrom(1) / groups),
            g * (ys.axis(1) / groups) * patches.length);
      }
    }
  }

  /** y[f,p] = Σ w[f,k]·P[p,k]. */
  private void product(int output, int filter, int filters) {
    int length = patches.length;
    for (int f = 0; f < filters; f++) {
      for (int p = 0; p < patches.count; p++) {
        y[output + f * patches.count + p] =
            VectorLoops.dot(w, filter + f * length, rows, p * length, length);
      }
    }
  }

  /** dw[f,k] += Σ dy[f,p]·P[p,k]. */
  private void filterGradient(int output, int filter, int filters) {
    int length = patches.length;
    for (int f = 0; f < filters; f++) {
      for (int p = 0; p < patches.count; p++) {
        double dy = y[output + f * patches.count + p];
        VectorLoops.add(w, filter + f * length, dy, rows, p * length, length);
      }
    }
  }

  /** dP[p,k] = Σ dy[f,p]·w[f,k]. */
  private void patchGradient(int output, int filter, int filters) {
    int length = patches.length;
    Arrays.fill(rows, 0);
    for (int f = 0; f < filters; f++) {
      for (int p = 0; p < patches.count; p++) {
        double dy = y[output + f * patches.count + p];
        VectorLoops.add(rows, p * length, dy, w, filter + f * length, length);
      }
    }
  }
}
