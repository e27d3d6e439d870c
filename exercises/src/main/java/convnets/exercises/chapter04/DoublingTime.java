package convnets.exercises.chapter04;

/**
 * Growth by doubling. What doubles in equal times is a curve that no line follows; but its
 * logarithm to base 2 rises by 1 with each doubling, and that is a straight line. So the line is
 * fitted to the logarithms.
 */
public class DoublingTime {
  /**
   * Returns slope and intercept, in this order, of the line y = slope·x + intercept of least
   * squares: the slope is Σ (x − mean of x)·(y − mean of y) divided by Σ (x − mean of x)², and the
   * line goes through the point of both means.
   */
  public static double[] line(double[] x, double[] y) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns in how many years the size doubles, by the line through the logarithms. {@code
   * sizes[i]} was measured in {@code years[i]}; the years need not be equally far apart.
   */
  public static double doublingTime(double[] years, double[] sizes) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the size in {@code year}, by the same line. */
  public static double sizeIn(double year, double[] years, double[] sizes) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
