package convnets.solutions.chapter02;

/**
 * Convolution as a matrix product. The pixels that the kernel covers at one place are copied into a
 * column, place by place from left to right and from top to bottom; then a filter is a row, and all
 * its sums at once are that row times the matrix of columns. The kernel moves by 1, without margin.
 */
public class Columns {
  /**
   * Returns the matrix: a column for each place, a row for each number of the kernel. From top to
   * bottom stand the first map's pixels, row by row as the kernel covers them, then the second's.
   * {@code maps[c][i][j]} is map c, row i, column j; the kernel is square.
   */
  public static double[][] columns(double[][][] maps, int kernel) {
    // BEGIN SOLUTION
    int height = maps[0].length - kernel + 1;
    int width = maps[0][0].length - kernel + 1;
    double[][] columns = new double[maps.length * kernel * kernel][height * width];
    for (int row = 0; row < columns.length; row++) {
      int c = row / (kernel * kernel);
      int u = row / kernel % kernel;
      int v = row % kernel;
      for (int i = 0; i < height; i++) {
        for (int j = 0; j < width; j++) {
          columns[row][i * width + j] = maps[c][i + u][j + v];
        }
      }
    }
    return columns;
    // END SOLUTION
  }

  /**
   * Returns a map for each filter: filters times columns, plus each filter's bias, with the places
   * laid out in rows and columns again. {@code filters[f]} has the numbers of filter f in the order
   * in which a column has its pixels.
   */
  public static double[][][] convolve(
      double[][][] maps, double[][] filters, double[] biases, int kernel) {
    // BEGIN SOLUTION
    double[][] columns = columns(maps, kernel);
    int width = maps[0][0].length - kernel + 1;
    double[][][] output = new double[filters.length][maps[0].length - kernel + 1][width];
    for (int f = 0; f < filters.length; f++) {
      for (int place = 0; place < columns[0].length; place++) {
        double sum = biases[f];
        for (int row = 0; row < columns.length; row++) {
          sum += filters[f][row] * columns[row][place];
        }
        output[f][place / width][place % width] = sum;
      }
    }
    return output;
    // END SOLUTION
  }
}
