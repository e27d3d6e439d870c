package convnets.solutions.chapter02;

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
    // BEGIN SOLUTION
    return (extent + 2 * pad - kernel) / stride + 1;
    // END SOLUTION
  }

  /**
   * Returns the map of the sums. Around the picture stands a margin of {@code pad} zeros; the
   * kernel begins at its top left corner. Kernels and pictures need not be square.
   */
  public static double[][] convolve(double[][] picture, double[][] kernel, int stride, int pad) {
    // BEGIN SOLUTION
    int height = outputSize(picture.length, kernel.length, stride, pad);
    int width = outputSize(picture[0].length, kernel[0].length, stride, pad);
    double[][] map = new double[height][width];
    for (int i = 0; i < height; i++) {
      for (int j = 0; j < width; j++) {
        for (int u = 0; u < kernel.length; u++) {
          for (int v = 0; v < kernel[0].length; v++) {
            int row = i * stride + u - pad;
            int column = j * stride + v - pad;
            boolean rowInside = 0 <= row && row < picture.length;
            boolean inside = rowInside && 0 <= column && column < picture[0].length;
            map[i][j] += inside ? kernel[u][v] * picture[row][column] : 0;
          }
        }
      }
    }
    return map;
    // END SOLUTION
  }
}
