package convnets.bench.program;

/**
 * One layer as every library understands it; what a kind does not need is 0.
 *
 * @param size filters of a convolution, units of a fully connected layer
 */
public record Layer(Kind kind, int size, int kernel, int stride, int pad) {

  /** What a layer does. */
  public enum Kind {
    /** Convolution with a bias. */
    CONV,
    /** max(0, x). */
    RELU,
    /** The maximum under each window; a partial window at the edge counts. */
    MAX_POOL,
    /** The mean under each window, of the elements that are there; a partial one counts. */
    AVERAGE_POOL,
    /** Fully connected, with a bias. */
    LINEAR
  }

  static Layer conv(int filters, int kernel) {
    return new Layer(Kind.CONV, filters, kernel, 1, 0);
  }

  static Layer relu() {
    return new Layer(Kind.RELU, 0, 0, 0, 0);
  }

  static Layer maxPool(int kernel, int stride) {
    return new Layer(Kind.MAX_POOL, 0, kernel, stride, 0);
  }

  static Layer averagePool(int kernel, int stride) {
    return new Layer(Kind.AVERAGE_POOL, 0, kernel, stride, 0);
  }

  static Layer linear(int units) {
    return new Layer(Kind.LINEAR, units, 0, 0, 0);
  }

  Layer stride(int stride) {
    return new Layer(kind, size, kernel, stride, pad);
  }

  Layer pad(int pad) {
    return new Layer(kind, size, kernel, stride, pad);
  }

  /** Returns the channels, height and width of the output. */
  int[] output(int channels, int height, int width) {
    return switch (kind) {
      case CONV -> new int[] {size, floor(height), floor(width)};
      case RELU -> new int[] {channels, height, width};
      case MAX_POOL, AVERAGE_POOL -> new int[] {channels, ceil(height), ceil(width)};
      case LINEAR -> new int[] {size, 1, 1};
    };
  }

  private int floor(int extent) {
    return (extent - kernel + 2 * pad) / stride + 1;
  }

  private int ceil(int extent) {
    return (extent - kernel + stride - 1) / stride + 1;
  }
}
