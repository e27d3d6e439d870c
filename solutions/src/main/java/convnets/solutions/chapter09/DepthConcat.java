package convnets.solutions.chapter09;

/**
 * Stacks the maps of several branches in depth, in the order in which numbers lie in memory: one
 * picture after the other; of each picture one map after the other; of each map its {@code size}
 * pixels. {@code depths[b]} says how many maps branch b has of each picture. How many pictures there
 * are, the lengths of the arrays tell.
 */
public class DepthConcat {
  /**
   * Returns the stack: of the first picture all maps of branch 0, then all of branch 1, and so on;
   * then the same of the second picture. {@code branches[b]} is what branch b gives.
   */
  public static double[] concat(double[][] branches, int[] depths, int size) {
    // BEGIN SOLUTION
    int pictures = branches[0].length / (depths[0] * size);
    double[] stack = new double[pictures * sum(depths) * size];
    int to = 0;
    for (int n = 0; n < pictures; n++) {
      for (int b = 0; b < branches.length; b++) {
        int count = depths[b] * size;
        System.arraycopy(branches[b], n * count, stack, to, count);
        to += count;
      }
    }
    return stack;
    // END SOLUTION
  }

  // BEGIN SOLUTION
  private static int sum(int[] depths) {
    int sum = 0;
    for (int depth : depths) {
      sum += depth;
    }
    return sum;
  }
  // END SOLUTION

  /**
   * Returns two numbers: from which branch the stack's map number {@code map} comes, and which map
   * of that branch it is. All are counted from 0.
   */
  public static int[] source(int[] depths, int map) {
    // BEGIN SOLUTION
    int branch = 0;
    int left = map;
    while (left >= depths[branch]) {
      left -= depths[branch];
      branch++;
    }
    return new int[] {branch, left};
    // END SOLUTION
  }

  /**
   * Returns the way back: for each branch the part of the stack's gradient that belongs to what it
   * gave, in the order in which it gave it.
   */
  public static double[][] split(double[] gradient, int[] depths, int size) {
    // BEGIN SOLUTION
    int pictures = gradient.length / (sum(depths) * size);
    double[][] branches = new double[depths.length][];
    for (int b = 0; b < depths.length; b++) {
      branches[b] = new double[pictures * depths[b] * size];
    }
    int from = 0;
    for (int n = 0; n < pictures; n++) {
      for (int b = 0; b < depths.length; b++) {
        int count = depths[b] * size;
        System.arraycopy(gradient, from, branches[b], n * count, count);
        from += count;
      }
    }
    return branches;
    // END SOLUTION
  }

  /**
   * Returns the gradient of what goes into a module. All branches were given the same numbers, and
   * {@code gradients[b]} is what branch b sends back: how the loss changes by way of this branch.
   */
  public static double[] meet(double[][] gradients) {
    // BEGIN SOLUTION
    double[] sum = new double[gradients[0].length];
    for (double[] gradient : gradients) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += gradient[i];
      }
    }
    return sum;
    // END SOLUTION
  }
}
