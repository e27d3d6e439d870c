package convnets.onednn;

import convnets.tensor.Images;
import convnets.tensor.Shape;
import convnets.tensor.Window;

/** A window in oneDNN's words: strides, and what is padded before and after the image. */
final class Sliding {
  private Sliding() {}

  static long[] strides(Window window) {
    return new long[] {window.stride(), window.stride()};
  }

  static long[] kernel(Window window) {
    return new long[] {window.kernelHeight(), window.kernelWidth()};
  }

  static long[] before(Window window) {
    return new long[] {window.padHeight(), window.padWidth()};
  }

  /** What the last window needs, and no more: it may hang over, or stop before the edge. */
  static long[] after(Shape x, Window window) {
    Shape y = Images.output(x, x.axis(1), window);
    return new long[] {
      after(x.axis(2), y.axis(2), window.kernelHeight(), window.padHeight(), window.stride()),
      after(x.axis(3), y.axis(3), window.kernelWidth(), window.padWidth(), window.stride())
    };
  }

  private static long after(int extent, int steps, int kernel, int pad, int stride) {
    return Math.max(0, (steps - 1) * stride + kernel - extent - pad);
  }
}
