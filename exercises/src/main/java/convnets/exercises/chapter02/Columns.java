package convnets.exercises.chapter02;

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
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns a map for each filter: filters times columns, plus each filter's bias, with the places
   * laid out in rows and columns again. {@code filters[f]} has the numbers of filter f in the order
   * in which a column has its pixels.
   */
  public static double[][][] convolve(
      double[][][] maps, double[][] filters, double[] biases, int kernel) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
