package convnets.solutions.chapter08;

import java.util.Random;

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
    // BEGIN SOLUTION
    double[] v = new Random(1).doubles(w[0].length, -1, 1).toArray();
    for (int step = 0; step < 300; step++) {
      v = unit(timesTransposed(times(w, v), w));
    }
    double[] column = times(w, v);
    double[][] product = new double[w.length][v.length];
    for (int i = 0; i < w.length; i++) {
      for (int j = 0; j < v.length; j++) {
        product[i][j] = column[i] * v[j];
      }
    }
    return product;
    // END SOLUTION
  }

  // BEGIN SOLUTION
  private static double[] times(double[][] w, double[] v) {
    double[] y = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      for (int j = 0; j < v.length; j++) {
        y[i] += w[i][j] * v[j];
      }
    }
    return y;
  }

  /** wᵀ·y. */
  private static double[] timesTransposed(double[] y, double[][] w) {
    double[] x = new double[w[0].length];
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < x.length; j++) {
        x[j] += w[i][j] * y[i];
      }
    }
    return x;
  }

  private static double[] unit(double[] v) {
    double length = Math.sqrt(squares(new double[][] {v}));
    double[] unit = new double[v.length];
    for (int j = 0; j < v.length && length > 0; j++) {
      unit[j] = v[j] / length;
    }
    return unit;
  }

  private static double squares(double[][] w) {
    double sum = 0;
    for (double[] row : w) {
      for (double x : row) {
        sum += x * x;
      }
    }
    return sum;
  }

  /** Changes a by factor·b, in place. */
  private static void add(double[][] a, double factor, double[][] b) {
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        a[i][j] += factor * b[i][j];
      }
    }
  }
  // END SOLUTION

  /**
   * Returns the sum of {@code rank} such products that is nearest to w: the strongest of w, then
   * the strongest of what is left of w without it, and so on.
   */
  public static double[][] nearest(double[][] w, int rank) {
    // BEGIN SOLUTION
    double[][] sum = new double[w.length][w[0].length];
    double[][] left = new double[w.length][w[0].length];
    add(left, 1, w);
    for (int r = 0; r < rank; r++) {
      double[][] next = strongest(left);
      add(sum, 1, next);
      add(left, -1, next);
    }
    return sum;
    // END SOLUTION
  }

  /** Returns the sum of the squares of w less its nearest sum, divided by that of w's squares. */
  public static double missed(double[][] w, int rank) {
    // BEGIN SOLUTION
    double[][] left = nearest(w, rank);
    add(left, -1, w);
    return squares(left) / squares(w);
    // END SOLUTION
  }

  /**
   * Returns the greatest rank with which two matrices, rows×rank and rank×columns, together have
   * fewer numbers than one of rows×columns.
   */
  public static int cheaper(int rows, int columns) {
    // BEGIN SOLUTION
    return (rows * columns - 1) / (rows + columns);
    // END SOLUTION
  }
}
