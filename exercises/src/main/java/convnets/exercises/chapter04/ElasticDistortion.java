package convnets.exercises.chapter04;

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
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the smoothed field. Along each row, a number becomes the sum of its neighbours from
   * −radius to radius, each times its weight of the bell; then the same along each column of what
   * came out. Beyond the edge stand zeros.
   */
  public static double[][] smooth(double[][] field, double[] bell) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the mean of the four pixels around a place, each by its share (bilinear interpolation):
   * at row 2.25, row 2 counts three quarters and row 3 one quarter, and so for the columns. Rows
   * and columns count from 0; the place may lie beyond the edge.
   */
  public static double between(double[][] picture, double row, double column) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the distorted picture: the pixel in row i, column j shows what the picture has {@code
   * down[i][j]} rows below and {@code right[i][j]} columns to the right of it.
   */
  public static double[][] distort(double[][] picture, double[][] down, double[][] right) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
