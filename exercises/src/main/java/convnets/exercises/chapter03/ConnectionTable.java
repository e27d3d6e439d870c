package convnets.exercises.chapter03;

/**
 * C3 of LeNet-5, whose 16 filters each see only some of the 6 maps of S2, as Table I says. A table
 * is printed as in the paper: a row a map of S2, a column a filter, X where they are connected.
 */
public class ConnectionTable {
  /** Returns the numbers of the maps that a filter sees, from 0, in rising order. */
  public static int[] mapsSeenBy(String[] table, int filter) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns how many numbers are trained: a kernel×kernel filter an X, and a bias a column. */
  public static int parameters(String[] table, int kernel) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the map that one filter makes: at each place where the kernel fits, the products of
   * kernel and map, summed over the maps that it sees, plus the bias. {@code kernels[n]} belongs to
   * the map {@code seen[n]}.
   */
  public static double[][] outputMap(
      double[][][] maps, int[] seen, double[][][] kernels, double bias) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
