package convnets.solutions.chapter11;

/**
 * Which convolution was it, if only shapes and counts are told? {@code input} and {@code output}
 * are {maps, height, width} of what goes in and comes out; a filter makes one map. Kernels are
 * square. MACs are the products of a weight and an input, for one picture; parameters are the
 * weights and, if there are any, one bias for each filter.
 */
public class WhichLayer {
  /** Returns how many weights it has: each is multiplied once at each place of the output. */
  public static long weights(int[] output, long macs) {
    // BEGIN SOLUTION
    long places = (long) output[1] * output[2];
    return macs / places;
    // END SOLUTION
  }

  /** Returns whether its filters have biases. */
  public static boolean hasBiases(int[] output, long parameters, long macs) {
    // BEGIN SOLUTION
    return parameters == weights(output, macs) + output[0];
    // END SOLUTION
  }

  /**
   * Returns {kernel, groups}: in g groups, each filter sees 1/g of the maps, and has a kernel for
   * each map that it sees. Maps and filters can be divided by g. If several fit, the fewest groups
   * are the answer; {0, 0} if none fits.
   */
  public static int[] kernelAndGroups(int maps, int filters, long weights) {
    // BEGIN SOLUTION
    for (int groups = 1; groups <= maps; groups++) {
      if (maps % groups == 0 && filters % groups == 0) {
        long kernels = (long) filters * (maps / groups);
        long kernel = Math.round(Math.sqrt(weights / (double) kernels));
        if (kernel * kernel * kernels == weights) {
          return new int[] {(int) kernel, groups};
        }
      }
    }
    return new int[] {0, 0};
    // END SOLUTION
  }

  /**
   * Returns {stride, pad} with which a kernel finds so many places on a side of so many numbers. At
   * each end stand {@code pad} more, at most half a kernel; numbers may be left over at the end. If
   * several fit, the smallest stride is the answer, and then the smallest pad; {0, 0} if none fits.
   */
  public static int[] strideAndPad(int side, int places, int kernel) {
    // BEGIN SOLUTION
    for (int stride = 1; stride <= side; stride++) {
      for (int pad = 0; pad <= kernel / 2; pad++) {
        int way = side + 2 * pad - kernel;
        if (way >= 0 && way / stride + 1 == places) {
          return new int[] {stride, pad};
        }
      }
    }
    return new int[] {0, 0};
    // END SOLUTION
  }

  /** Returns {kernel, stride, pad, groups, biases}; biases are 1 or 0. Height and width are equal. */
  public static int[] layer(int[] input, int[] output, long parameters, long macs) {
    // BEGIN SOLUTION
    int[] found = kernelAndGroups(input[0], output[0], weights(output, macs));
    int[] way = strideAndPad(input[1], output[1], found[0]);
    int biases = hasBiases(output, parameters, macs) ? 1 : 0;
    return new int[] {found[0], way[0], way[1], found[1], biases};
    // END SOLUTION
  }
}
