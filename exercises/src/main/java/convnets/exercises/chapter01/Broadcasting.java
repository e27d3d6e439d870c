package convnets.exercises.chapter01;

/**
 * Broadcasting: two shapes are written one below the other, ends flush right, and missing extents
 * on the left count as 1. They fit if, in every column, both extents are equal or one of them is 1.
 * An extent of 1 is then stretched: its only number stands for all.
 */
public class Broadcasting {
  /** Returns whether the shapes fit. */
  public static boolean fits(int[] a, int[] b) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the shape that both are stretched to, if they fit. */
  public static int[] shape(int[] a, int[] b) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the sum of two matrices that fit: each may have a single row or a single column. */
  public static double[][] plus(double[][] a, double[][] b) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
