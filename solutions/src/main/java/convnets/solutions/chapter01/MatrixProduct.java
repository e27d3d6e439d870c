package convnets.solutions.chapter01;

/** Matrices as arrays of rows: {@code a[i][j]} stands in row i, column j. */
public class MatrixProduct {
  /**
   * Returns a·b: the number in row i, column j is the sum, over all m, of {@code a[i][m]} times
   * {@code b[m][j]}. There are as many columns in a as rows in b.
   */
  public static double[][] product(double[][] a, double[][] b) {
    // BEGIN SOLUTION
    double[][] product = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b[0].length; j++) {
        for (int m = 0; m < b.length; m++) {
          product[i][j] += a[i][m] * b[m][j];
        }
      }
    }
    return product;
    // END SOLUTION
  }

  /** Returns how many multiplications the product of an n×m and an m×k matrix takes. */
  public static long multiplications(int n, int m, int k) {
    // BEGIN SOLUTION
    return (long) n * m * k;
    // END SOLUTION
  }

  /**
   * Returns a layer's answers, a row for each example: {@code x} has a row an example, {@code
   * weights} a row a unit. Answer k of an example is the sum of its numbers times unit k's weights,
   * plus unit k's bias.
   */
  public static double[][] layer(double[][] x, double[][] weights, double[] biases) {
    // BEGIN SOLUTION
    double[][] turned = new double[weights[0].length][weights.length];
    for (int k = 0; k < weights.length; k++) {
      for (int j = 0; j < weights[0].length; j++) {
        turned[j][k] = weights[k][j];
      }
    }
    double[][] y = product(x, turned);
    for (double[] answers : y) {
      for (int k = 0; k < answers.length; k++) {
        answers[k] += biases[k];
      }
    }
    return y;
    // END SOLUTION
  }
}
