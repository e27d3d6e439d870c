package convnets.exercises.chapter05;

/**
 * Local response normalization, section 3.3 of the paper: at one place of the picture, the number a
 * of each map is divided by (k + α·Σ a²)^β. The sum goes over n neighbouring maps: the map itself
 * and n/2 on either side, rounded down, as far as there are so many.
 */
public class ResponseNorm {
  /** Returns the normalized numbers of all maps at one place; {@code a[i]} is map i's. */
  public static double[] normalize(double[] a, int n, double k, double alpha, double beta) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns whole maps normalized, place by place; {@code maps[c][i][j]} is map c, row i, column j. */
  public static double[][][] normalizeMaps(
      double[][][] maps, int n, double k, double alpha, double beta) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
