package convnets.tensor.reference;

import convnets.tensor.Shape;
import convnets.tensor.Window;

/**
 * The patches under a window, each laid out as a row: an image C×H×W becomes (H'·W')×(C·K·K), and
 * convolution becomes one matrix product. Padding reads as zeros.
 */
final class Patches {
  private final Window window;
  private final int channels;
  private final int height;
  private final int width;
  private final int outputWidth;

  /** The number of patches, H'·W'. */
  final int count;

  /** The length of a patch, C·K·K. */
  final int length;

  Patches(Shape images, int channels, Window window) {
    this.window = window;
    this.channels = channels;
    this.height = images.axis(2);
    this.width = images.axis(3);
    this.outputWidth = window.outputWidth(width);
    this.count = window.outputHeight(height) * outputWidth;
    this.length = channels * window.area();
  }

  /** Returns rows for all patches, still empty. */
  Matrix zeros() {
    return Matrix.of(new double[count * length], 0, count, length);
  }

  /** Returns the patches of the image that begins at {@code image}. */
  Matrix unroll(double[] x, int image) {
    Matrix rows = zeros();
    walk((place, row, n) -> System.arraycopy(x, image + place, rows.values(), row, n));
    return rows;
  }

  /** Adds the rows back to where they came from: the chain rule of {@link #unroll}. */
  void fold(Matrix rows, double[] x, int image) {
    walk((place, row, n) -> {
      for (int v = 0; v < n; v++) {
        x[image + place + v] += rows.values()[row + v];
      }
    });
  }

  /** Some neighbours in an image line, and where they stand in the rows. */
  private interface Run {
    void of(int place, int row, int n);
  }

  private void walk(Run run) {
    int kernelWidth = window.kernelWidth();
    for (int patch = 0; patch < count; patch++) {
      int top = patch / outputWidth * window.stride() - window.padHeight();
      int left = patch % outputWidth * window.stride() - window.padWidth();
      int from = Math.max(0, -left);
      int n = Math.min(kernelWidth, width - left) - from;
      int first = Math.max(0, -top);
      int last = Math.min(window.kernelHeight(), height - top);
      for (int c = 0; c < channels; c++) {
        for (int u = first; u < last; u++) {
          int place = (c * height + top + u) * width + left + from;
          run.of(place, patch * length + (c * window.kernelHeight() + u) * kernelWidth + from, n);
        }
      }
    }
  }
}
