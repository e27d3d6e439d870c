package convnets.exercises.chapter08;

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
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns what a 3×3 gives at a pixel, still without ReLU: the sum of the products of {@code
   * nine[u][v]} and the vector at row + u − 1, column + v − 1. Outside the picture, that is zeros.
   */
  public static double[] see(double[][][] picture, double[][][][] nine, int row, int column) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the whole bottleneck: every pixel is squeezed, the 3×3 looks at the squeezed picture,
   * with ReLU, and at each pixel {@code up} makes many numbers again, without biases and ReLU. (In
   * a ResNet, the shortcut is added before the last ReLU.)
   */
  public static double[][][] forward(
      double[][][] picture, double[][] down, double[] biases, double[][][][] nine, double[][] up) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
