package convnets.exercises.chapter03;

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
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the connections as the paper counts them: each unit of the smaller maps has one to each
   * of its four inputs and one to its bias. Height and width are those of the inputs.
   */
  public static int connections(int maps, int height, int width) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
