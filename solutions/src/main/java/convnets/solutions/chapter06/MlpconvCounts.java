package convnets.solutions.chapter06;

/**
 * What an mlpconv layer costs: a convolution of kernel×kernel on {@code channels} maps, and 1×1
 * convolutions behind it. {@code widths} has the filters of each, from the first to the last. All
 * filters have a bias. Margins keep height and width as they are.
 */
public class MlpconvCounts {
  /** Returns how many numbers it learns. */
  public static long parameters(int channels, int kernel, int[] widths) {
    // BEGIN SOLUTION
    long parameters = 0;
    long seen = (long) kernel * kernel * channels;
    for (int width : widths) {
      parameters += width * (seen + 1);
      seen = width;
    }
    return parameters;
    // END SOLUTION
  }

  /** Returns how many products it computes for one picture; a bias is only added. */
  public static long macs(int channels, int kernel, int[] widths, int height, int width) {
    // BEGIN SOLUTION
    long weights = parameters(channels, kernel, widths);
    for (int biases : widths) {
      weights -= biases;
    }
    return weights * height * width;
    // END SOLUTION
  }

  /**
   * Returns the most filters that one plain convolution of the same kernel, on the same maps, can
   * have with no more parameters than the mlpconv layer.
   */
  public static long plainFilters(int channels, int kernel, int[] widths) {
    // BEGIN SOLUTION
    return parameters(channels, kernel, widths) / ((long) kernel * kernel * channels + 1);
    // END SOLUTION
  }

  /**
   * Returns how many numbers fully connected layers learn that stand behind maps of this height and
   * width: {@code units} has the units of each, and all have biases.
   */
  public static long fullyConnected(int maps, int height, int width, int[] units) {
    // BEGIN SOLUTION
    long parameters = 0;
    long inputs = (long) maps * height * width;
    for (int count : units) {
      parameters += count * (inputs + 1);
      inputs = count;
    }
    return parameters;
    // END SOLUTION
  }
}
