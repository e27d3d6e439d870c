package convnets.exercises.chapter06;

/**
 * What an mlpconv layer costs: a convolution of kernel×kernel on {@code channels} maps, and 1×1
 * convolutions behind it. {@code widths} has the filters of each, from the first to the last. All
 * filters have a bias. Margins keep height and width as they are.
 */
public class MlpconvCounts {
  /** Returns how many numbers it learns. */
  public static long parameters(int channels, int kernel, int[] widths) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns how many products it computes for one picture; a bias is only added. */
  public static long macs(int channels, int kernel, int[] widths, int height, int width) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the most filters that one plain convolution of the same kernel, on the same maps, can
   * have with no more parameters than the mlpconv layer.
   */
  public static long plainFilters(int channels, int kernel, int[] widths) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns how many numbers fully connected layers learn that stand behind maps of this height and
   * width: {@code units} has the units of each, and all have biases.
   */
  public static long fullyConnected(int maps, int height, int width, int[] units) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
