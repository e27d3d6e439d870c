package convnets.solutions.chapter07;

/**
 * The receptive field: which pixels one number of a deep layer depends on. All is told along one
 * side. Layer n moves a window of {@code kernels[n]} by {@code strides[n]}; poolings are layers,
 * too. Layer 0 sees the picture.
 */
public class FieldOfView {
  /** Returns how many pixels a number of the last layer sees; without layers it is 1. */
  public static int size(int[] kernels, int[] strides) {
    // BEGIN SOLUTION
    int size = 1;
    int step = 1;
    for (int n = 0; n < kernels.length; n++) {
      size += (kernels[n] - 1) * step;
      step *= strides[n];
    }
    return size;
    // END SOLUTION
  }

  /** Returns by how many pixels the field moves from a number of the last layer to the next. */
  public static int step(int[] strides) {
    // BEGIN SOLUTION
    int step = 1;
    for (int stride : strides) {
      step *= stride;
    }
    return step;
    // END SOLUTION
  }

  /**
   * Returns the first and the last pixel that the last layer's number at {@code place} sees. Places
   * and pixels are counted from 0. Layer n has a margin of {@code pads[n]} numbers at each end, so
   * what is seen may begin before pixel 0, and end behind the last one.
   */
  public static int[] pixels(int[] kernels, int[] strides, int[] pads, int place) {
    // BEGIN SOLUTION
    int first = place;
    int last = place;
    for (int n = kernels.length - 1; n >= 0; n--) {
      first = first * strides[n] - pads[n];
      last = last * strides[n] - pads[n] + kernels[n] - 1;
    }
    return new int[] {first, last};
    // END SOLUTION
  }

  /** Returns the fewest 3×3 layers, moved by 1, that see at least so many pixels. */
  public static int layers(int pixels) {
    // BEGIN SOLUTION
    return pixels / 2;
    // END SOLUTION
  }
}
