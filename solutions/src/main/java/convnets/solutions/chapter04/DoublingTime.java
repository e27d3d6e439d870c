package convnets.solutions.chapter04;

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
    // BEGIN SOLUTION
    double middle = mean(x);
    double height = mean(y);
    double together = 0;
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      together += (x[i] - middle) * (y[i] - height);
      squares += (x[i] - middle) * (x[i] - middle);
    }
    double slope = together / squares;
    return new double[] {slope, height - slope * middle};
    // END SOLUTION
  }

  // BEGIN SOLUTION
  private static double mean(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum / numbers.length;
  }

  private static double[] doublings(double[] sizes) {
    double[] doublings = new double[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      doublings[i] = Math.log(sizes[i]) / Math.log(2);
    }
    return doublings;
  }
  // END SOLUTION

  /**
   * Returns in how many years the size doubles, by the line through the logarithms. {@code
   * sizes[i]} was measured in {@code years[i]}; the years need not be equally far apart.
   */
  public static double doublingTime(double[] years, double[] sizes) {
    // BEGIN SOLUTION
    return 1 / line(years, doublings(sizes))[0];
    // END SOLUTION
  }

  /** Returns the size in {@code year}, by the same line. */
  public static double sizeIn(double year, double[] years, double[] sizes) {
    // BEGIN SOLUTION
    double[] line = line(years, doublings(sizes));
    return Math.pow(2, line[0] * year + line[1]);
    // END SOLUTION
  }
}
