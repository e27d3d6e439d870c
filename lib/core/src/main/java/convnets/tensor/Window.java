package convnets.tensor;

/**
 * What convolution and pooling share: a window of kernelHeight×kernelWidth elements that moves by
 * {@code stride} over an image with {@code pad} empty lines around it.
 *
 * <p>Extent of the output: ⌊(extent + 2·pad − kernel) / stride⌋ + 1, or ⌈…⌉ + 1 when rounding up.
 */
public record Window(
    int kernelHeight, int kernelWidth, int stride, int padHeight, int padWidth, Rounding rounding) {

  /** Checks the numbers. */
  public Window {
    if (kernelHeight < 1 || kernelWidth < 1 || stride < 1) {
      throw new ShapeException(
          "window %d×%d, stride %d: kernel and stride must be at least 1",
          kernelHeight, kernelWidth, stride);
    }
    if (padHeight < 0 || padWidth < 0 || padHeight >= kernelHeight || padWidth >= kernelWidth) {
      throw new ShapeException(
          "window %d×%d, pad %d×%d: the padding must be at least 0 and less than the kernel",
          kernelHeight, kernelWidth, padHeight, padWidth);
    }
  }

  /** Returns a square window of stride 1, without padding. */
  public static Window of(int kernel) {
    return of(kernel, kernel);
  }

  /** Returns a window of stride 1, without padding. */
  public static Window of(int kernelHeight, int kernelWidth) {
    return new Window(kernelHeight, kernelWidth, 1, 0, 0, Rounding.FLOOR);
  }

  /** Returns this window with another stride. */
  public Window stride(int stride) {
    return new Window(kernelHeight, kernelWidth, stride, padHeight, padWidth, rounding);
  }

  /** Returns this window with padding on all sides. */
  public Window pad(int pad) {
    return pad(pad, pad);
  }

  /** Returns this window with padding above and below, left and right. */
  public Window pad(int padHeight, int padWidth) {
    return new Window(kernelHeight, kernelWidth, stride, padHeight, padWidth, rounding);
  }

  /** Returns this window with a last, partial step kept. */
  public Window ceil() {
    return new Window(kernelHeight, kernelWidth, stride, padHeight, padWidth, Rounding.CEIL);
  }

  /** Returns the number of elements under the window. */
  public int area() {
    return kernelHeight * kernelWidth;
  }

  /** Returns the height of the output over an image of this height, or 0 if it does not fit. */
  public int outputHeight(int height) {
    return output(height, kernelHeight, padHeight);
  }

  /** Returns the width of the output over an image of this width, or 0 if it does not fit. */
  public int outputWidth(int width) {
    return output(width, kernelWidth, padWidth);
  }

  private int output(int extent, int kernel, int pad) {
    int way = extent + 2 * pad - kernel;
    if (way < 0 || rounding == Rounding.FLOOR) {
      return Math.max(0, Math.floorDiv(way, stride) + 1);
    }
    int steps = (way + stride - 1) / stride + 1;
    return (steps - 1) * stride >= extent + pad ? steps - 1 : steps;
  }

  /** Returns the paper's words: {@code 5×5}, {@code 3×3, stride 2, pad 1, rounded up}. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder().append(kernelHeight).append('×').append(kernelWidth);
    if (stride != 1) {
      words.append(", stride ").append(stride);
    }
    if (padHeight != 0 || padWidth != 0) {
      words.append(", pad ").append(padHeight);
      if (padWidth != padHeight) {
        words.append('×').append(padWidth);
      }
    }
    if (rounding == Rounding.CEIL) {
      words.append(", rounded up");
    }
    return words.toString();
  }
}
