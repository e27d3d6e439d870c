package convnets.exercises.chapter02;

/**
 * Max pooling: a square window moves over a map by {@code stride}, and of the numbers below it only
 * the largest goes on. There is no margin; a window that would stick out is left out.
 */
public class MaxPooling {
  /** Returns the largest number under each window. */
  public static double[][] pool(double[][] map, int kernel, int stride) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the gradient in the map: each number of dy goes to the largest below its window, to the
   * first of them if several are equal, row by row. A number that is the largest below several
   * windows collects from all of them.
   */
  public static double[][] gradient(double[][] map, int kernel, int stride, double[][] dy) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
