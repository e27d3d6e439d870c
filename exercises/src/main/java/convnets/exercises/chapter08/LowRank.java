package convnets.exercises.chapter08;

/**
 * A matrix w as a product of a thin and a flat one: as a sum of a few products, each of one column
 * and one row. The strongest direction of w is the vector v of length 1 for which w·v is longest.
 * Power iteration finds it: begin with random numbers, replace v by wᵀ·(w·v), scale that to length
 * 1, and again; after a few hundred steps, the strongest direction has outgrown all others.
 */
public class LowRank {
  /**
   * Returns what w does along its strongest direction: the column w·v times the row v. No other
   * product of a column and a row has a smaller sum of squared differences from w. Zeros for zeros.
   */
  public static double[][] strongest(double[][] w) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the sum of {@code rank} such products that is nearest to w: the strongest of w, then
   * the strongest of what is left of w without it, and so on.
   */
  public static double[][] nearest(double[][] w, int rank) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the sum of the squares of w less its nearest sum, divided by that of w's squares. */
  public static double missed(double[][] w, int rank) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the greatest rank with which two matrices, rows×rank and rank×columns, together have
   * fewer numbers than one of rows×columns.
   */
  public static int cheaper(int rows, int columns) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
