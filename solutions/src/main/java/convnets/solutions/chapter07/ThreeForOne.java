package convnets.solutions.chapter07;

/**
 * A stack of small kernels against one large kernel. As long as nothing bends between them, two
 * convolutions one after the other are one convolution with a larger kernel. Kernels move by 1,
 * without margin, and are not turned.
 */
public class ThreeForOne {
  /**
   * Returns the kernel whose convolution gives what the first kernel's, and then the second's, give
   * one after the other. Kernels need not be square, nor equal in size.
   */
  public static double[][] together(double[][] first, double[][] second) {
    // BEGIN SOLUTION
    int height = first.length + second.length - 1;
    int width = first[0].length + second[0].length - 1;
    double[][] both = new double[height][width];
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < first[0].length; j++) {
        for (int u = 0; u < second.length; u++) {
          for (int v = 0; v < second[0].length; v++) {
            both[i + u][j + v] += first[i][j] * second[u][v];
          }
        }
      }
    }
    return both;
    // END SOLUTION
  }

  /** Returns the kernel that does the work of all these, one after the other. */
  public static double[][] stack(double[][][] kernels) {
    // BEGIN SOLUTION
    double[][] all = {{1}};
    for (double[][] kernel : kernels) {
      all = together(all, kernel);
    }
    return all;
    // END SOLUTION
  }

  /**
   * Returns how many weights, biases apart, the stack of 3×3 layers has that sees kernel×kernel
   * pixels. The kernel is odd, and each layer goes from as many channels to as many channels.
   */
  public static long weights(int kernel, int channels) {
    // BEGIN SOLUTION
    long layers = (kernel - 1) / 2;
    return layers * 9 * channels * channels;
    // END SOLUTION
  }

  /** Returns by how many per cent one layer of kernel×kernel has more weights than that stack. */
  public static double percentMore(int kernel) {
    // BEGIN SOLUTION
    double one = kernel * kernel;
    return 100 * (one / weights(kernel, 1) - 1);
    // END SOLUTION
  }
}
