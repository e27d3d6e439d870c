package convnets.exercises.chapter05;

/**
 * A convolution in groups, as AlexNet's two graphics cards made it: with 2 groups, the first half
 * of the filters sees the first half of the maps, and the second half the second. All numbers of
 * maps and filters can be divided by the number of groups.
 */
public class GroupedConvolution {
  /** Returns how many numbers are learned: square kernels, and a bias a filter. */
  public static int parameters(int maps, int filters, int kernel, int groups) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns how many products of a weight and an input make output maps of height×width. */
  public static long products(
      int maps, int filters, int kernel, int groups, int height, int width) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the output maps, with stride 1 and no pad. {@code filters[f][m]} is the kernel that
   * filter f lays over the m-th of the maps that its group sees; its bias is {@code biases[f]}.
   */
  public static double[][][] convolve(
      double[][][] maps, double[][][][] filters, double[] biases, int groups) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
