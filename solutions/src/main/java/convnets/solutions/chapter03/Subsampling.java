package convnets.solutions.chapter03;

/**
 * Subsampling as LeNet-5 did it in S2 and S4: a unit adds the four inputs of its 2×2 window,
 * multiplies the sum by its map's coefficient and adds its map's bias. Windows do not overlap.
 */
public class Subsampling {
  /**
   * Returns the maps at half their height and width; {@code maps[c][i][j]} is map c, row i, column
   * j, and height and width are even. The squashing that follows is left out.
   */
  public static double[][][] subsample(double[][][] maps, double[] coefficients, double[] biases) {
    // BEGIN SOLUTION
    double[][][] smaller = new double[maps.length][][];
    for (int c = 0; c < maps.length; c++) {
      int height = maps[c].length / 2;
      int width = maps[c][0].length / 2;
      smaller[c] = new double[height][width];
      for (int i = 0; i < height; i++) {
        for (int j = 0; j < width; j++) {
          double above = maps[c][2 * i][2 * j] + maps[c][2 * i][2 * j + 1];
          double below = maps[c][2 * i + 1][2 * j] + maps[c][2 * i + 1][2 * j + 1];
          smaller[c][i][j] = coefficients[c] * (above + below) + biases[c];
        }
      }
    }
    return smaller;
    // END SOLUTION
  }

  /**
   * Returns the connections as the paper counts them: each unit of the smaller maps has one to each
   * of its four inputs and one to its bias. Height and width are those of the inputs.
   */
  public static int connections(int maps, int height, int width) {
    // BEGIN SOLUTION
    int units = maps * (height / 2) * (width / 2);
    return units * (4 + 1);
    // END SOLUTION
  }
}
