package convnets.solutions.chapter05;

/**
 * How AlexNet moved its weights, section 5 of the paper: v ← 0.9·v − 0.0005·ε·w − ε·g, then w ← w +
 * v. Here g is the gradient, averaged over the pictures of a batch, ε the learning rate, and v, the
 * velocity, begins at 0.
 */
public class MomentumStep {
  /** Returns g: {@code gradients[n][i]} is how the loss of picture n changes with weight i. */
  public static double[] average(double[][] gradients) {
    // BEGIN SOLUTION
    double[] average = new double[gradients[0].length];
    for (double[] picture : gradients) {
      for (int i = 0; i < average.length; i++) {
        average[i] += picture[i] / gradients.length;
      }
    }
    return average;
    // END SOLUTION
  }

  /** Returns the new velocity of each weight. */
  public static double[] velocity(double[] v, double[] w, double[] g, double rate) {
    // BEGIN SOLUTION
    double[] faster = new double[v.length];
    for (int i = 0; i < v.length; i++) {
      faster[i] = 0.9 * v[i] - 0.0005 * rate * w[i] - rate * g[i];
    }
    return faster;
    // END SOLUTION
  }

  /** Returns the weights after one step for each of these averaged gradients, in their order. */
  public static double[] descend(double[] w, double[][] steps, double rate) {
    // BEGIN SOLUTION
    double[] moved = w.clone();
    double[] v = new double[w.length];
    for (double[] g : steps) {
      v = velocity(v, moved, g, rate);
      for (int i = 0; i < moved.length; i++) {
        moved[i] += v[i];
      }
    }
    return moved;
    // END SOLUTION
  }

  /**
   * Returns the rate for the next pass: a tenth of this one if the last error is not below all
   * errors before it, else this one. {@code errors} are those on other pictures, one a pass since
   * the rate was last changed.
   */
  public static double nextRate(double rate, double[] errors) {
    // BEGIN SOLUTION
    double best = Double.POSITIVE_INFINITY;
    for (int pass = 0; pass < errors.length - 1; pass++) {
      best = Math.min(best, errors[pass]);
    }
    return errors[errors.length - 1] < best ? rate : rate / 10;
    // END SOLUTION
  }
}
