package convnets.solutions.chapter03;

/**
 * The last row of LeNet-5: the distances of F6's drawing from the code of each digit, the smallest
 * of which is the answer; and the loss (9), which pulls the true code near and pushes rivals away.
 */
public class RivalDistances {
  /** Returns y: for each code the sum of the squared differences, formula (7) of the paper. */
  public static double[] distances(double[] drawing, double[][] codes) {
    // BEGIN SOLUTION
    double[] y = new double[codes.length];
    for (int i = 0; i < codes.length; i++) {
      for (int n = 0; n < drawing.length; n++) {
        double difference = drawing[n] - codes[i][n];
        y[i] += difference * difference;
      }
    }
    return y;
    // END SOLUTION
  }

  // BEGIN SOLUTION
  /** log(e^(-j) + Σ e^(-y)): the greatest exponent is taken out, lest all of them be 0. */
  private static double penalty(double[] distances, double j) {
    double nearest = j;
    for (double y : distances) {
      nearest = Math.min(nearest, y);
    }
    double sum = Math.exp(nearest - j);
    for (double y : distances) {
      sum += Math.exp(nearest - y);
    }
    return Math.log(sum) - nearest;
  }
  // END SOLUTION

  /**
   * Returns formula (9) for one picture of {@code digit}: y[digit] + log(e^(-j) + Σ e^(-y[i])), the
   * sum over all codes, the true one too. It must be right for distances of thousands as well,
   * where a computer's e^(-y) is 0: mind log(0).
   */
  public static double loss(double[] distances, int digit, double j) {
    // BEGIN SOLUTION
    return distances[digit] + penalty(distances, j);
    // END SOLUTION
  }

  /** Returns the derivative of the loss in each distance. */
  public static double[] gradient(double[] distances, int digit, double j) {
    // BEGIN SOLUTION
    double penalty = penalty(distances, j);
    double[] gradient = new double[distances.length];
    for (int i = 0; i < distances.length; i++) {
      double pull = i == digit ? 1 : 0;
      gradient[i] = pull - Math.exp(-distances[i] - penalty);
    }
    return gradient;
    // END SOLUTION
  }
}
