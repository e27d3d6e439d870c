package convnets.exercises.chapter01;

/** Matrices as arrays of rows: {@code a[i][j]} stands in row i, column j. */
public class MatrixProduct {
  /**
   * Returns a·b: the number in row i, column j is the sum, over all m, of {@code a[i][m]} times
   * {@code b[m][j]}. There are as many columns in a as rows in b.
   */
  public static double[][] product(double[][] a, double[][] b) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns how many multiplications the product of an n×m and an m×k matrix takes. */
  public static long multiplications(int n, int m, int k) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns a layer's answers, a row for each example: {@code x} has a row an example, {@code
   * weights} a row a unit. Answer k of an example is the sum of its numbers times unit k's weights,
   * plus unit k's bias.
   */
  public static double[][] layer(double[][] x, double[][] weights, double[] biases) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
