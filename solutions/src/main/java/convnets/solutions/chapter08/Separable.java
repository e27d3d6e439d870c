package convnets.solutions.chapter08;

/**
 * A depthwise separable convolution does in two steps what others do in one. First, each map is
 * convolved with a kernel of its own (depthwise): that looks at places, and never mixes maps. Then a
 * 1×1 convolution mixes the maps, and never looks at other places. Neither has biases.
 */
public class Separable {
  /**
   * Returns each map convolved with its own kernel: {@code maps[c]} with {@code kernels[c]}. Kernels
   * are square, their size is odd, and around each map stands a margin of zeros, so that it keeps
   * its height and width. The kernel is not turned.
   */
  public static double[][][] depthwise(double[][][] maps, double[][][] kernels) {
    // BEGIN SOLUTION
    int height = maps[0].length;
    int width = maps[0][0].length;
    double[][][] seen = new double[maps.length][height][width];
    for (int c = 0; c < maps.length; c++) {
      for (int i = 0; i < height; i++) {
        for (int j = 0; j < width; j++) {
          seen[c][i][j] = sum(maps[c], kernels[c], i, j);
        }
      }
    }
    return seen;
    // END SOLUTION
  }

  // BEGIN SOLUTION
  /** The products of a kernel and what lies below it, its middle at row i, column j. */
  private static double sum(double[][] map, double[][] kernel, int i, int j) {
    int margin = kernel.length / 2;
    double sum = 0;
    for (int u = 0; u < kernel.length; u++) {
      for (int v = 0; v < kernel.length; v++) {
        int row = i + u - margin;
        int column = j + v - margin;
        if (row >= 0 && row < map.length && column >= 0 && column < map[0].length) {
          sum += kernel[u][v] * map[row][column];
        }
      }
    }
    return sum;
  }
  // END SOLUTION

  /**
   * Returns a map for each row of {@code mix}: at each pixel the sum of what {@code depthwise} gives
   * there, map c times number c of the row.
   */
  public static double[][][] separable(double[][][] maps, double[][][] kernels, double[][] mix) {
    // BEGIN SOLUTION
    double[][][] seen = depthwise(maps, kernels);
    double[][][] mixed = new double[mix.length][seen[0].length][seen[0][0].length];
    for (int f = 0; f < mix.length; f++) {
      for (int c = 0; c < seen.length; c++) {
        for (int i = 0; i < seen[0].length; i++) {
          for (int j = 0; j < seen[0][0].length; j++) {
            mixed[f][i][j] += mix[f][c] * seen[c][i][j];
          }
        }
      }
    }
    return mixed;
    // END SOLUTION
  }

  /**
   * Returns the filters with which an ordinary convolution gives the same in one step: {@code
   * filters[f][c]} is the kernel of filter f for map c.
   */
  public static double[][][][] filters(double[][][] kernels, double[][] mix) {
    // BEGIN SOLUTION
    int size = kernels[0].length;
    double[][][][] filters = new double[mix.length][kernels.length][size][size];
    for (int f = 0; f < mix.length; f++) {
      for (int c = 0; c < kernels.length; c++) {
        for (int u = 0; u < size; u++) {
          for (int v = 0; v < size; v++) {
            filters[f][c][u][v] = mix[f][c] * kernels[c][u][v];
          }
        }
      }
    }
    return filters;
    // END SOLUTION
  }

  /**
   * Returns the multiplications at each pixel, of an ordinary convolution and then of a separable
   * one, with square kernels of this size and so many filters on so many maps.
   */
  public static int[] multiplications(int kernel, int maps, int filters) {
    // BEGIN SOLUTION
    int places = kernel * kernel;
    int ordinary = places * maps * filters;
    int separable = places * maps + maps * filters;
    return new int[] {ordinary, separable};
    // END SOLUTION
  }
}
