package convnets.solutions.chapter09;

/**
 * A module for a budget, written in words. {@code 1x7-16} is a convolution of 16 filters, each 1 row
 * high and 7 columns wide, with a margin that keeps height and width; both numbers are odd. {@code
 * pool} is a max pooling of 3×3, moved by 1. A branch is such words with a space between: in {@code
 * "1x1-8 3x3-16"}, the 3×3 works on the 8 maps of the 1×1. The maps of all branches are stacked. The
 * library builds the module and counts what it costs.
 */
public class ModuleBudget {
  /**
   * Returns the branches of a module on {@code maps} maps of {@code side}×{@code side} pixels. There
   * are at least four, and one begins with {@code pool}. Together they give exactly {@code depth}
   * maps, and each of them at least an eighth of these. At least one branch sees {@code field} rows
   * and as many columns. The module computes at most {@code budget} products, and at least half as
   * many. The depth is a multiple of 8 and at most twice {@code maps}, which are 64 or more; the
   * field is odd, 5 to 11; and the budget is two to four times what it would cost to make all the
   * maps by 1×1.
   */
  public static String[] design(int maps, int side, int depth, int field, long budget) {
    // BEGIN SOLUTION
    int eighth = depth / 8;
    int few = 1;
    while (macs(few + 1, eighth, field, maps, side) <= budget) {
      few++;
    }
    return branches(few, eighth, field);
    // END SOLUTION
  }

  // BEGIN SOLUTION
  /** The last branch sees far: by way of a few maps, first along rows, then along columns. */
  private static String[] branches(int few, int eighth, int field) {
    return new String[] {
      "1x1-" + 5 * eighth,
      "1x1-" + eighth + " 3x3-" + eighth,
      "pool 1x1-" + eighth,
      "1x1-" + few + " 1x" + field + "-" + few + " " + field + "x1-" + eighth
    };
  }

  private static long macs(int few, int eighth, int field, int maps, int side) {
    long one = 5L * eighth * maps;
    long three = (long) eighth * maps + 9L * eighth * eighth;
    long pool = (long) eighth * maps;
    long far = (long) few * maps + (long) field * few * few + (long) field * few * eighth;
    return side * side * (one + three + pool + far);
  }
  // END SOLUTION
}
