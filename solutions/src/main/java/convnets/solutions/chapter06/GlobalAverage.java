package convnets.solutions.chapter06;

/**
 * Global average pooling: each map becomes one number, the mean of all its numbers. Nothing in it is
 * learned. {@code maps[c][i][j]} is map c, row i, column j; maps need not be square.
 */
public class GlobalAverage {
  /** Returns the mean of each map. */
  public static double[] pool(double[][][] maps) {
    // BEGIN SOLUTION
    double[] means = new double[maps.length];
    for (int c = 0; c < maps.length; c++) {
      double sum = 0;
      for (double[] row : maps[c]) {
        for (double number : row) {
          sum += number;
        }
      }
      means[c] = sum / (maps[c].length * maps[c][0].length);
    }
    return means;
    // END SOLUTION
  }

  /**
   * Returns the gradient in the maps. {@code dy[c]} says how much the loss would grow if the mean of
   * map c grew by 1; the question is what it is for each single number of the map.
   */
  public static double[][][] gradient(double[] dy, int height, int width) {
    // BEGIN SOLUTION
    double[][][] gradient = new double[dy.length][height][width];
    for (int c = 0; c < dy.length; c++) {
      for (int i = 0; i < height; i++) {
        for (int j = 0; j < width; j++) {
          gradient[c][i][j] = dy[c] / (height * width);
        }
      }
    }
    return gradient;
    // END SOLUTION
  }

  /**
   * Returns the weights of the fully connected layer, without biases, that computes the same: a row
   * for each mean, a column for each number of all maps, map after map, row by row.
   */
  public static double[][] weights(int maps, int height, int width) {
    // BEGIN SOLUTION
    int places = height * width;
    double[][] weights = new double[maps][maps * places];
    for (int c = 0; c < maps; c++) {
      for (int place = 0; place < places; place++) {
        weights[c][c * places + place] = 1.0 / places;
      }
    }
    return weights;
    // END SOLUTION
  }
}
