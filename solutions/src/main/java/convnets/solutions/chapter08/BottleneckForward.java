package convnets.solutions.chapter08;

/**
 * A bottleneck as matrices. At each pixel, the numbers of all maps are a vector: {@code
 * picture[i][j]} is that of row i, column j. A 1×1 convolution multiplies every vector with the same
 * matrix. A 3×3 has nine matrices, one for each place that it sees, and adds up their products.
 */
public class BottleneckForward {
  /**
   * Returns the few numbers that the first 1×1 makes of a pixel: down·pixel plus the biases, and 0
   * where that is negative (ReLU). {@code down} has a row for each number that it makes.
   */
  public static double[] squeeze(double[] pixel, double[][] down, double[] biases) {
    // BEGIN SOLUTION
    double[] small = biases.clone();
    add(small, down, pixel);
    return relu(small);
    // END SOLUTION
  }

  // BEGIN SOLUTION
  /** sums += matrix·vector. */
  private static void add(double[] sums, double[][] matrix, double[] vector) {
    for (int k = 0; k < matrix.length; k++) {
      for (int c = 0; c < vector.length; c++) {
        sums[k] += matrix[k][c] * vector[c];
      }
    }
  }

  private static double[] relu(double[] sums) {
    double[] positive = new double[sums.length];
    for (int k = 0; k < sums.length; k++) {
      positive[k] = Math.max(0, sums[k]);
    }
    return positive;
  }
  // END SOLUTION

  /**
   * Returns what a 3×3 gives at a pixel, still without ReLU: the sum of the products of {@code
   * nine[u][v]} and the vector at row + u − 1, column + v − 1. Outside the picture, that is zeros.
   */
  public static double[] see(double[][][] picture, double[][][][] nine, int row, int column) {
    // BEGIN SOLUTION
    double[] sums = new double[nine[0][0].length];
    for (int u = 0; u < 3; u++) {
      for (int v = 0; v < 3; v++) {
        int i = row + u - 1;
        int j = column + v - 1;
        if (i >= 0 && i < picture.length && j >= 0 && j < picture[0].length) {
          add(sums, nine[u][v], picture[i][j]);
        }
      }
    }
    return sums;
    // END SOLUTION
  }

  /**
   * Returns the whole bottleneck: every pixel is squeezed, the 3×3 looks at the squeezed picture,
   * with ReLU, and at each pixel {@code up} makes many numbers again, without biases and ReLU. (In
   * a ResNet, the shortcut is added before the last ReLU.)
   */
  public static double[][][] forward(
      double[][][] picture, double[][] down, double[] biases, double[][][][] nine, double[][] up) {
    // BEGIN SOLUTION
    int height = picture.length;
    int width = picture[0].length;
    double[][][] small = new double[height][width][];
    for (int i = 0; i < height; i++) {
      for (int j = 0; j < width; j++) {
        small[i][j] = squeeze(picture[i][j], down, biases);
      }
    }
    double[][][] wide = new double[height][width][up.length];
    for (int i = 0; i < height; i++) {
      for (int j = 0; j < width; j++) {
        double[] seen = see(small, nine, i, j);
        add(wide[i][j], up, relu(seen));
      }
    }
    return wide;
    // END SOLUTION
  }
}
