package convnets.exercises.chapter11;

/**
 * Which convolution was it, if only shapes and counts are told? {@code input} and {@code output}
 * are {maps, height, width} of what goes in and comes out; a filter makes one map. Kernels are
 * square. MACs are the products of a weight and an input, for one picture; parameters are the
 * weights and, if there are any, one bias for each filter.
 */
public class WhichLayer {
  /** Returns how many weights it has: each is multiplied once at each place of the output. */
  public static long weights(int[] output, long macs) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns whether its filters have biases. */
  public static boolean hasBiases(int[] output, long parameters, long macs) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns {kernel, groups}: in g groups, each filter sees 1/g of the maps, and has a kernel for
   * each map that it sees. Maps and filters can be divided by g. If several fit, the fewest groups
   * are the answer; {0, 0} if none fits.
   */
  public static int[] kernelAndGroups(int maps, int filters, long weights) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns {stride, pad} with which a kernel finds so many places on a side of so many numbers. At
   * each end stand {@code pad} more, at most half a kernel; numbers may be left over at the end. If
   * several fit, the smallest stride is the answer, and then the smallest pad; {0, 0} if none fits.
   */
  public static int[] strideAndPad(int side, int places, int kernel) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns {kernel, stride, pad, groups, biases}; biases are 1 or 0. Height and width are equal. */
  public static int[] layer(int[] input, int[] output, long parameters, long macs) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
