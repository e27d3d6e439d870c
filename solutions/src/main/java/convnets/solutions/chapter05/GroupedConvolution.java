package convnets.solutions.chapter05;

/**
 * A convolution in groups, as AlexNet's two graphics cards made it: with 2 groups, the first half
 * of the filters sees the first half of the maps, and the second half the second. All numbers of
 * maps and filters can be divided by the number of groups.
 */
public class GroupedConvolution {
  /** Returns how many numbers are learned: square kernels, and a bias a filter. */
  public static int parameters(int maps, int filters, int kernel, int groups) {
    // BEGIN SOLUTION
    int seen = maps / groups;
    return filters * (seen * kernel * kernel + 1);
    // END SOLUTION
  }

  /** Returns how many products of a weight and an input make output maps of height×width. */
  public static long products(
      int maps, int filters, int kernel, int groups, int height, int width) {
    // BEGIN SOLUTION
    long weights = (long) filters * (maps / groups) * kernel * kernel;
    return weights * height * width;
    // END SOLUTION
  }

  // BEGIN SOLUTION
  /** Returns the map of one filter, which sees the maps from {@code first} on. */
  private static double[][] map(double[][][] maps, int first, double[][][] kernels, double bias) {
    int k = kernels[0].length;
    double[][] output = new double[maps[0].length - k + 1][maps[0][0].length - k + 1];
    for (int i = 0; i < output.length; i++) {
      for (int j = 0; j < output[0].length; j++) {
        output[i][j] = bias;
        for (int m = 0; m < kernels.length; m++) {
          output[i][j] += under(maps[first + m], kernels[m], i, j);
        }
      }
    }
    return output;
  }

  private static double under(double[][] map, double[][] kernel, int top, int left) {
    double sum = 0;
    for (int u = 0; u < kernel.length; u++) {
      for (int v = 0; v < kernel.length; v++) {
        sum += kernel[u][v] * map[top + u][left + v];
      }
    }
    return sum;
  }
  // END SOLUTION

  /**
   * Returns the output maps, with stride 1 and no pad. {@code filters[f][m]} is the kernel that
   * filter f lays over the m-th of the maps that its group sees; its bias is {@code biases[f]}.
   */
  public static double[][][] convolve(
      double[][][] maps, double[][][][] filters, double[] biases, int groups) {
    // BEGIN SOLUTION
    double[][][] output = new double[filters.length][][];
    for (int f = 0; f < filters.length; f++) {
      int group = f / (filters.length / groups);
      int first = group * (maps.length / groups);
      output[f] = map(maps, first, filters[f], biases[f]);
    }
    return output;
    // END SOLUTION
  }
}
