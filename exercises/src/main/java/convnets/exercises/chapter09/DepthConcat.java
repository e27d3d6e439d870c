package convnets.exercises.chapter09;

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
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns two numbers: from which branch the stack's map number {@code map} comes, and which map
   * of that branch it is. All are counted from 0.
   */
  public static int[] source(int[] depths, int map) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the way back: for each branch the part of the stack's gradient that belongs to what it
   * gave, in the order in which it gave it.
   */
  public static double[][] split(double[] gradient, int[] depths, int size) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the gradient of what goes into a module. All branches were given the same numbers, and
   * {@code gradients[b]} is what branch b sends back: how the loss changes by way of this branch.
   */
  public static double[] meet(double[][] gradients) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
