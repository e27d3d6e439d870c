package convnets.exercises.chapter03;

/**
 * The last row of LeNet-5: the distances of F6's drawing from the code of each digit, the smallest
 * of which is the answer; and the loss (9), which pulls the true code near and pushes rivals away.
 */
public class RivalDistances {
  /** Returns y: for each code the sum of the squared differences, formula (7) of the paper. */
  public static double[] distances(double[] drawing, double[][] codes) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns formula (9) for one picture of {@code digit}: y[digit] + log(e^(-j) + Σ e^(-y[i])), the
   * sum over all codes, the true one too. It must be right for distances of thousands as well,
   * where a computer's e^(-y) is 0: mind log(0).
   */
  public static double loss(double[] distances, int digit, double j) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the derivative of the loss in each distance. */
  public static double[] gradient(double[] distances, int digit, double j) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
