package convnets.solutions.chapter01;

/**
 * Broadcasting: two shapes are written one below the other, ends flush right, and missing extents
 * on the left count as 1. They fit if, in every column, both extents are equal or one of them is 1.
 * An extent of 1 is then stretched: its only number stands for all.
 */
public class Broadcasting {
  /** Returns whether the shapes fit. */
  public static boolean fits(int[] a, int[] b) {
    // BEGIN SOLUTION
    int rank = Math.max(a.length, b.length);
    for (int column = 0; column < rank; column++) {
      int left = extent(a, column, rank);
      int right = extent(b, column, rank);
      if (left != right && left != 1 && right != 1) {
        return false;
      }
    }
    return true;
    // END SOLUTION
  }

  // BEGIN SOLUTION
  /** Returns the extent in a column of the longer shape's; 1 where this shape has none. */
  private static int extent(int[] shape, int column, int rank) {
    int axis = column - (rank - shape.length);
    return axis < 0 ? 1 : shape[axis];
  }
  // END SOLUTION

  /** Returns the shape that both are stretched to, if they fit. */
  public static int[] shape(int[] a, int[] b) {
    // BEGIN SOLUTION
    int rank = Math.max(a.length, b.length);
    int[] shape = new int[rank];
    for (int column = 0; column < rank; column++) {
      shape[column] = Math.max(extent(a, column, rank), extent(b, column, rank));
    }
    return shape;
    // END SOLUTION
  }

  /** Returns the sum of two matrices that fit: each may have a single row or a single column. */
  public static double[][] plus(double[][] a, double[][] b) {
    // BEGIN SOLUTION
    int rows = Math.max(a.length, b.length);
    int columns = Math.max(a[0].length, b[0].length);
    double[][] sum = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      double[] left = a[a.length == 1 ? 0 : i];
      double[] right = b[b.length == 1 ? 0 : i];
      for (int j = 0; j < columns; j++) {
        sum[i][j] = left[left.length == 1 ? 0 : j] + right[right.length == 1 ? 0 : j];
      }
    }
    return sum;
    // END SOLUTION
  }
}
