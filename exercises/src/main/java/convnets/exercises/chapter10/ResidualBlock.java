package convnets.exercises.chapter10;

/**
 * What a residual block does around its layers: y = ReLU(F(x) + shortcut(x)). The layers have
 * computed F(x), which is given as {@code body}; {@code maps[c][i][j]} is the number of map c in row
 * i, column j of x. The shortcut has no weights: it picks every stride-th row and column, beginning
 * with the first, and where F(x) has more maps than x, it puts zeros behind (option A).
 */
public class ResidualBlock {
  /** Returns what the shortcut hands on: so many maps, of every stride-th row and column. */
  public static double[][][] shortcut(double[][][] maps, int channels, int stride) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the block's result: body and shortcut are added, and then comes the ReLU. */
  public static double[][][] forward(double[][][] maps, double[][][] body, int stride) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns by how much the loss changes with each number of the body, if it changes by {@code dy}
   * with each number of the result: the same where the result is above 0, and 0 where it is not.
   */
  public static double[][][] bodyGradient(
      double[][][] maps, double[][][] body, double[][][] dy, int stride) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns by how much the loss changes with each number of x by way of the shortcut alone. (What
   * comes through the layers of F is added to it.) It has the shape of x.
   */
  public static double[][][] shortcutGradient(
      double[][][] maps, double[][][] body, double[][][] dy, int stride) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
