package convnets.exercises.chapter06;

/**
 * Global average pooling: each map becomes one number, the mean of all its numbers. Nothing in it is
 * learned. {@code maps[c][i][j]} is map c, row i, column j; maps need not be square.
 */
public class GlobalAverage {
  /** Returns the mean of each map. */
  public static double[] pool(double[][][] maps) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the gradient in the maps. {@code dy[c]} says how much the loss would grow if the mean of
   * map c grew by 1; the question is what it is for each single number of the map.
   */
  public static double[][][] gradient(double[] dy, int height, int width) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the weights of the fully connected layer, without biases, that computes the same: a row
   * for each mean, a column for each number of all maps, map after map, row by row.
   */
  public static double[][] weights(int maps, int height, int width) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
