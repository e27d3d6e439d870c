package convnets.solutions.chapter05;

/**
 * Local response normalization, section 3.3 of the paper: at one place of the picture, the number a
 * of each map is divided by (k + α·Σ a²)^β. The sum goes over n neighbouring maps: the map itself
 * and n/2 on either side, rounded down, as far as there are so many.
 */
public class ResponseNorm {
  /** Returns the normalized numbers of all maps at one place; {@code a[i]} is map i's. */
  public static double[] normalize(double[] a, int n, double k, double alpha, double beta) {
    // BEGIN SOLUTION
    double[] b = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      b[i] = a[i] / Math.pow(scale(a, i, n, k, alpha), beta);
    }
    return b;
    // END SOLUTION
  }

  // BEGIN SOLUTION
  /** Returns what stands in the bracket for map i: k + α·Σ a². */
  private static double scale(double[] a, int i, int n, double k, double alpha) {
    double squares = 0;
    for (int j = Math.max(0, i - n / 2); j <= Math.min(a.length - 1, i + n / 2); j++) {
      squares += a[j] * a[j];
    }
    return k + alpha * squares;
  }
  // END SOLUTION

  /** Returns whole maps normalized, place by place; {@code maps[c][i][j]} is map c, row i, column j. */
  public static double[][][] normalizeMaps(
      double[][][] maps, int n, double k, double alpha, double beta) {
    // BEGIN SOLUTION
    int height = maps[0].length;
    int width = maps[0][0].length;
    double[][][] normalized = new double[maps.length][height][width];
    for (int i = 0; i < height; i++) {
      for (int j = 0; j < width; j++) {
        double[] a = new double[maps.length];
        for (int c = 0; c < maps.length; c++) {
          a[c] = maps[c][i][j];
        }
        double[] b = normalize(a, n, k, alpha, beta);
        for (int c = 0; c < maps.length; c++) {
          normalized[c][i][j] = b[c];
        }
      }
    }
    return normalized;
    // END SOLUTION
  }
}
