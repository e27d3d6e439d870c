package convnets.grader;

import java.util.Arrays;

/** A right answer to {@link Till}. */
class Register {
  static int sum(int[] prices) {
    return Arrays.stream(prices).sum();
  }

  static void sort(double[][] rows) {
    for (double[] row : rows) {
      Arrays.sort(row);
    }
  }

  double root(double x) {
    if (x < 0) {
      throw new IllegalArgumentException("negative");
    }
    return Math.sqrt(x);
  }
}
