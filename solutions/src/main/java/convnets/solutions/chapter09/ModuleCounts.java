package convnets.solutions.chapter09;

/**
 * Counts an Inception module from its row of Table 1. In {@code {64, 96, 128, 16, 32, 32}} stand,
 * from left to right, #1×1, #3×3 reduce, #3×3, #5×5 reduce, #5×5 and pool proj: how many filters
 * each of the six convolutions has. A filter has a bias, height and width stay as they are, and a
 * pooling learns nothing. The two that reduce, and pool proj, are 1×1.
 */
public class ModuleCounts {
  /** Returns how many maps the module gives, where the four branches are stacked. */
  public static int depth(int[] row) {
    // BEGIN SOLUTION
    return row[0] + row[2] + row[4] + row[5];
    // END SOLUTION
  }

  // BEGIN SOLUTION
  private static long weights(int kernel, int from, int to) {
    return (long) kernel * kernel * from * to;
  }

  private static long weights(int maps, int[] row) {
    long one = weights(1, maps, row[0]);
    long three = weights(1, maps, row[1]) + weights(3, row[1], row[2]);
    long five = weights(1, maps, row[3]) + weights(5, row[3], row[4]);
    long pool = weights(1, maps, row[5]);
    return one + three + five + pool;
  }
  // END SOLUTION

  /** Returns how many numbers the module learns, if so many maps come in. */
  public static long parameters(int maps, int[] row) {
    // BEGIN SOLUTION
    long biases = 0;
    for (int filters : row) {
      biases += filters;
    }
    return weights(maps, row) + biases;
    // END SOLUTION
  }

  /**
   * Returns how many products of a weight and an input the module computes, if maps of {@code
   * side}×{@code side} pixels come in. A bias is only added.
   */
  public static long macs(int maps, int side, int[] row) {
    // BEGIN SOLUTION
    return side * side * weights(maps, row);
    // END SOLUTION
  }

  /**
   * Returns how many maps the naive module gives: it has the same 1×1, 3×3 and 5×5 filters, but
   * nothing is reduced, and the pooled maps are stacked as they are.
   */
  public static int naiveDepth(int maps, int[] row) {
    // BEGIN SOLUTION
    return row[0] + row[2] + row[4] + maps;
    // END SOLUTION
  }

  /** Returns how many products the naive module computes on the same maps. */
  public static long naiveMacs(int maps, int side, int[] row) {
    // BEGIN SOLUTION
    long one = weights(1, maps, row[0]);
    long three = weights(3, maps, row[2]);
    long five = weights(5, maps, row[4]);
    return side * side * (one + three + five);
    // END SOLUTION
  }
}
