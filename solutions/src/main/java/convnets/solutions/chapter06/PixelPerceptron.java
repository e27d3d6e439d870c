package convnets.solutions.chapter06;

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
    // BEGIN SOLUTION
    double[] units = new double[weights.length];
    for (int f = 0; f < units.length; f++) {
      double sum = biases[f];
      for (int c = 0; c < pixel.length; c++) {
        sum += weights[f][c] * pixel[c];
      }
      units[f] = Math.max(0, sum);
    }
    return units;
    // END SOLUTION
  }

  /**
   * Returns the maps of one layer, a map for each row of the weights: the layer is at work on every
   * pixel, and the pixels beside it do not matter. Maps need not be square.
   */
  public static double[][][] convolve(double[][][] maps, double[][] weights, double[] biases) {
    // BEGIN SOLUTION
    int height = maps[0].length;
    int width = maps[0][0].length;
    double[][][] output = new double[weights.length][height][width];
    for (int i = 0; i < height; i++) {
      for (int j = 0; j < width; j++) {
        double[] pixel = new double[maps.length];
        for (int c = 0; c < maps.length; c++) {
          pixel[c] = maps[c][i][j];
        }
        double[] units = layer(pixel, weights, biases);
        for (int f = 0; f < units.length; f++) {
          output[f][i][j] = units[f];
        }
      }
    }
    return output;
    // END SOLUTION
  }

  /**
   * Returns the maps of several layers, each at work on the maps of the one before: {@code
   * weights[n]} and {@code biases[n]} belong to layer n.
   */
  public static double[][][] perceptron(
      double[][][] maps, double[][][] weights, double[][] biases) {
    // BEGIN SOLUTION
    double[][][] output = maps;
    for (int n = 0; n < weights.length; n++) {
      output = convolve(output, weights[n], biases[n]);
    }
    return output;
    // END SOLUTION
  }
}
