package convnets.solutions.chapter10;

/**
 * What a residual block does around its layers: y = ReLU(F(x) + shortcut(x)). The layers have
 * computed F(x), which is given as {@code body}; {@code maps[c][i][j]} is the number of map c in row
 * i, column j of x. The shortcut has no weights: it picks every stride-th row and column, beginning
 * with the first, and where F(x) has more maps than x, it puts zeros behind (option A).
 */
public class ResidualBlock {
  /** Returns what the shortcut hands on: so many maps, of every stride-th row and column. */
  public static double[][][] shortcut(double[][][] maps, int channels, int stride) {
    // BEGIN SOLUTION
    int height = (maps[0].length + stride - 1) / stride;
    int width = (maps[0][0].length + stride - 1) / stride;
    double[][][] picked = new double[channels][height][width];
    for (int c = 0; c < maps.length; c++) {
      for (int i = 0; i < height; i++) {
        for (int j = 0; j < width; j++) {
          picked[c][i][j] = maps[c][i * stride][j * stride];
        }
      }
    }
    return picked;
    // END SOLUTION
  }

  /** Returns the block's result: body and shortcut are added, and then comes the ReLU. */
  public static double[][][] forward(double[][][] maps, double[][][] body, int stride) {
    // BEGIN SOLUTION
    double[][][] y = shortcut(maps, body.length, stride);
    for (int c = 0; c < y.length; c++) {
      for (int i = 0; i < y[c].length; i++) {
        for (int j = 0; j < y[c][i].length; j++) {
          y[c][i][j] = Math.max(0, y[c][i][j] + body[c][i][j]);
        }
      }
    }
    return y;
    // END SOLUTION
  }

  /**
   * Returns by how much the loss changes with each number of the body, if it changes by {@code dy}
   * with each number of the result: the same where the result is above 0, and 0 where it is not.
   */
  public static double[][][] bodyGradient(
      double[][][] maps, double[][][] body, double[][][] dy, int stride) {
    // BEGIN SOLUTION
    double[][][] y = forward(maps, body, stride);
    double[][][] gradient = new double[y.length][y[0].length][y[0][0].length];
    for (int c = 0; c < y.length; c++) {
      for (int i = 0; i < y[c].length; i++) {
        for (int j = 0; j < y[c][i].length; j++) {
          gradient[c][i][j] = y[c][i][j] > 0 ? dy[c][i][j] : 0;
        }
      }
    }
    return gradient;
    // END SOLUTION
  }

  /**
   * Returns by how much the loss changes with each number of x by way of the shortcut alone. (What
   * comes through the layers of F is added to it.) It has the shape of x.
   */
  public static double[][][] shortcutGradient(
      double[][][] maps, double[][][] body, double[][][] dy, int stride) {
    // BEGIN SOLUTION
    double[][][] gradient = bodyGradient(maps, body, dy, stride);
    double[][][] dx = new double[maps.length][maps[0].length][maps[0][0].length];
    for (int c = 0; c < maps.length; c++) {
      for (int i = 0; i < dy[c].length; i++) {
        for (int j = 0; j < dy[c][i].length; j++) {
          dx[c][i * stride][j * stride] = gradient[c][i][j];
        }
      }
    }
    return dx;
    // END SOLUTION
  }
}
