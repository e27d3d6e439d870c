package convnets.exercises.chapter02;

/**
 * Convolution of one picture with one kernel: at each place, the products of the kernel's numbers
 * and the pixels below them are added up. (The kernel is not turned, as all networks have it.)
 */
public class ConvolutionByHand {
  /**
   * Returns how many places a kernel of this size has along a side of {@code extent} pixels, if it
   * moves by {@code stride} pixels each time, and the side has {@code pad} more pixels at each end.
   * The last place is the last at which the kernel is still wholly inside.
   */
  public static int outputSize(int extent, int kernel, int stride, int pad) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the map of the sums. Around the picture stands a margin of {@code pad} zeros; the
   * kernel begins at its top left corner. Kernels and pictures need not be square.
   */
  public static double[][] convolve(double[][] picture, double[][] kernel, int stride, int pad) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
