package convnets.exercises.chapter07;

/**
 * The receptive field: which pixels one number of a deep layer depends on. All is told along one
 * side. Layer n moves a window of {@code kernels[n]} by {@code strides[n]}; poolings are layers,
 * too. Layer 0 sees the picture.
 */
public class FieldOfView {
  /** Returns how many pixels a number of the last layer sees; without layers it is 1. */
  public static int size(int[] kernels, int[] strides) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns by how many pixels the field moves from a number of the last layer to the next. */
  public static int step(int[] strides) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the first and the last pixel that the last layer's number at {@code place} sees. Places
   * and pixels are counted from 0. Layer n has a margin of {@code pads[n]} numbers at each end, so
   * what is seen may begin before pixel 0, and end behind the last one.
   */
  public static int[] pixels(int[] kernels, int[] strides, int[] pads, int place) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the fewest 3×3 layers, moved by 1, that see at least so many pixels. */
  public static int layers(int pixels) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
