package convnets.exercises.chapter06;

/**
 * What stands behind the convolution in an mlpconv layer: a small perceptron that works on the
 * numbers of one pixel, one from each map, and does the same at every pixel. {@code maps[c][i][j]}
 * is map c, row i, column j.
 */
public class PixelPerceptron {
  /**
   * Returns what one layer makes of one pixel, max(0, w·x + b): a number for each row of the
   * weights, which has a weight for each number of the pixel.
   */
  public static double[] layer(double[] pixel, double[][] weights, double[] biases) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the maps of one layer, a map for each row of the weights: the layer is at work on every
   * pixel, and the pixels beside it do not matter. Maps need not be square.
   */
  public static double[][][] convolve(double[][][] maps, double[][] weights, double[] biases) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the maps of several layers, each at work on the maps of the one before: {@code
   * weights[n]} and {@code biases[n]} belong to layer n.
   */
  public static double[][][] perceptron(
      double[][][] maps, double[][][] weights, double[][] biases) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
