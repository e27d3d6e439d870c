package convnets.solutions.chapter04;

/**
 * Elastic distortion (Simard, Steinkraus and Platt 2003). Each pixel gets an arrow of its own,
 * drawn at random; the arrows are smoothed, so that neighbours go nearly the same way; and each
 * pixel shows what the picture has at the end of its arrow. Beyond the edge, everything is 0.
 */
public class ElasticDistortion {
  /**
   * Returns the bell curve of width sigma: a weight for each distance d from −radius to radius,
   * proportional to e^(−d²/(2·sigma²)); together they are 1.
   */
  public static double[] bell(double sigma, int radius) {
    // BEGIN SOLUTION
    double[] bell = new double[2 * radius + 1];
    double sum = 0;
    for (int i = 0; i < bell.length; i++) {
      double d = i - radius;
      bell[i] = Math.exp(-d * d / (2 * sigma * sigma));
      sum += bell[i];
    }
    for (int i = 0; i < bell.length; i++) {
      bell[i] /= sum;
    }
    return bell;
    // END SOLUTION
  }

  /**
   * Returns the smoothed field. Along each row, a number becomes the sum of its neighbours from
   * −radius to radius, each times its weight of the bell; then the same along each column of what
   * came out. Beyond the edge stand zeros.
   */
  public static double[][] smooth(double[][] field, double[] bell) {
    // BEGIN SOLUTION
    return turned(alongRows(turned(alongRows(field, bell)), bell));
    // END SOLUTION
  }

  // BEGIN SOLUTION
  private static double[][] alongRows(double[][] field, double[] bell) {
    int radius = bell.length / 2;
    double[][] smooth = new double[field.length][field[0].length];
    for (int i = 0; i < field.length; i++) {
      for (int j = 0; j < field[0].length; j++) {
        for (int d = -radius; d <= radius; d++) {
          if (j + d >= 0 && j + d < field[0].length) {
            smooth[i][j] += bell[d + radius] * field[i][j + d];
          }
        }
      }
    }
    return smooth;
  }

  private static double[][] turned(double[][] field) {
    double[][] turned = new double[field[0].length][field.length];
    for (int i = 0; i < field.length; i++) {
      for (int j = 0; j < field[0].length; j++) {
        turned[j][i] = field[i][j];
      }
    }
    return turned;
  }

  private static double pixel(double[][] picture, int row, int column) {
    boolean inside = row >= 0 && row < picture.length && column >= 0 && column < picture[0].length;
    return inside ? picture[row][column] : 0;
  }
  // END SOLUTION

  /**
   * Returns the mean of the four pixels around a place, each by its share (bilinear interpolation):
   * at row 2.25, row 2 counts three quarters and row 3 one quarter, and so for the columns. Rows
   * and columns count from 0; the place may lie beyond the edge.
   */
  public static double between(double[][] picture, double row, double column) {
    // BEGIN SOLUTION
    int i = (int) Math.floor(row);
    int j = (int) Math.floor(column);
    double down = row - i;
    double right = column - j;
    double above = (1 - right) * pixel(picture, i, j) + right * pixel(picture, i, j + 1);
    double below = (1 - right) * pixel(picture, i + 1, j) + right * pixel(picture, i + 1, j + 1);
    return (1 - down) * above + down * below;
    // END SOLUTION
  }

  /**
   * Returns the distorted picture: the pixel in row i, column j shows what the picture has {@code
   * down[i][j]} rows below and {@code right[i][j]} columns to the right of it.
   */
  public static double[][] distort(double[][] picture, double[][] down, double[][] right) {
    // BEGIN SOLUTION
    double[][] distorted = new double[picture.length][picture[0].length];
    for (int i = 0; i < picture.length; i++) {
      for (int j = 0; j < picture[0].length; j++) {
        distorted[i][j] = between(picture, i + down[i][j], j + right[i][j]);
      }
    }
    return distorted;
    // END SOLUTION
  }
}
