package convnets.grader.redteam;

import java.util.Arrays;

/** A right answer to {@link Target}. */
class Answer {
  static int twice(int n) {
    return 2 * n;
  }

  static double[] scaled(double[] row, double by) {
    return Arrays.stream(row).map(x -> x * by).toArray();
  }

  static String greet(String name) {
    return "Hello, " + name;
  }
}
