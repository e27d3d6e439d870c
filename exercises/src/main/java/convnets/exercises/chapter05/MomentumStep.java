package convnets.exercises.chapter05;

/**
 * How AlexNet moved its weights, section 5 of the paper: v ← 0.9·v − 0.0005·ε·w − ε·g, then w ← w +
 * v. Here g is the gradient, averaged over the pictures of a batch, ε the learning rate, and v, the
 * velocity, begins at 0.
 */
public class MomentumStep {
  /** Returns g: {@code gradients[n][i]} is how the loss of picture n changes with weight i. */
  public static double[] average(double[][] gradients) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the new velocity of each weight. */
  public static double[] velocity(double[] v, double[] w, double[] g, double rate) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the weights after one step for each of these averaged gradients, in their order. */
  public static double[] descend(double[] w, double[][] steps, double rate) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the rate for the next pass: a tenth of this one if the last error is not below all
   * errors before it, else this one. {@code errors} are those on other pictures, one a pass since
   * the rate was last changed.
   */
  public static double nextRate(double rate, double[] errors) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
