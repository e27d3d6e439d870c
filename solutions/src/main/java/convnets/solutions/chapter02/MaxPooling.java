package convnets.solutions.chapter02;

/**
 * Max pooling: a square window moves over a map by {@code stride}, and of the numbers below it only
 * the largest goes on. There is no margin; a window that would stick out is left out.
 */
public class MaxPooling {
  /** Returns the largest number under each window. */
  public static double[][] pool(double[][] map, int kernel, int stride) {
    // BEGIN SOLUTION
    int height = (map.length - kernel) / stride + 1;
    int width = (map[0].length - kernel) / stride + 1;
    double[][] pooled = new double[height][width];
    for (int i = 0; i < height; i++) {
      for (int j = 0; j < width; j++) {
        int[] winner = winner(map, kernel, i * stride, j * stride);
        pooled[i][j] = map[winner[0]][winner[1]];
      }
    }
    return pooled;
    // END SOLUTION
  }

  // BEGIN SOLUTION
  /** Returns row and column of the first of the largest below the window that begins there. */
  private static int[] winner(double[][] map, int kernel, int top, int left) {
    int[] best = {top, left};
    for (int row = top; row < top + kernel; row++) {
      for (int column = left; column < left + kernel; column++) {
        if (map[row][column] > map[best[0]][best[1]]) {
          best = new int[] {row, column};
        }
      }
    }
    return best;
  }
  // END SOLUTION

  /**
   * Returns the gradient in the map: each number of dy goes to the largest below its window, to the
   * first of them if several are equal, row by row. A number that is the largest below several
   * windows collects from all of them.
   */
  public static double[][] gradient(double[][] map, int kernel, int stride, double[][] dy) {
    // BEGIN SOLUTION
    double[][] gradient = new double[map.length][map[0].length];
    for (int i = 0; i < dy.length; i++) {
      for (int j = 0; j < dy[0].length; j++) {
        int[] winner = winner(map, kernel, i * stride, j * stride);
        gradient[winner[0]][winner[1]] += dy[i][j];
      }
    }
    return gradient;
    // END SOLUTION
  }
}
