package convnets.solutions.chapter04;

/**
 * The deepest net that one can draw on a line: unit after unit, each takes the number x before it
 * and makes tanh(w·x + b) of it, with a weight w and a bias b of its own. {@code weights[0]} and
 * {@code biases[0]} belong to the first unit.
 */
public class TanhChain {
  /**
   * Returns the slope of tanh at x: 1 − tanh² x, which is the same as 1 / cosh² x. It must be right
   * for x = 30 as well: there a computer's tanh is 1, but the slope is not 0.
   */
  public static double slope(double x) {
    // BEGIN SOLUTION
    double cosh = Math.cosh(x);
    return 1 / (cosh * cosh);
    // END SOLUTION
  }

  // BEGIN SOLUTION
  /** The sums w·x + b of all units, on the way forward. */
  private static double[] sums(double x, double[] weights, double[] biases) {
    double[] sums = new double[weights.length];
    double before = x;
    for (int k = 0; k < sums.length; k++) {
      sums[k] = weights[k] * before + biases[k];
      before = Math.tanh(sums[k]);
    }
    return sums;
  }
  // END SOLUTION

  /** Returns the derivative of the last unit's number in x. */
  public static double gradient(double x, double[] weights, double[] biases) {
    // BEGIN SOLUTION
    double[] sums = sums(x, weights, biases);
    double product = 1;
    for (int k = 0; k < sums.length; k++) {
      product *= weights[k] * slope(sums[k]);
    }
    return product;
    // END SOLUTION
  }

  /** Returns the derivatives of the last unit's number in each of the weights. */
  public static double[] weightGradients(double x, double[] weights, double[] biases) {
    // BEGIN SOLUTION
    double[] sums = sums(x, weights, biases);
    double[] gradients = new double[sums.length];
    double back = 1; // the derivative in what unit k says
    for (int k = sums.length - 1; k >= 0; k--) {
      double inSum = back * slope(sums[k]);
      gradients[k] = inSum * (k == 0 ? x : Math.tanh(sums[k - 1]));
      back = inSum * weights[k];
    }
    return gradients;
    // END SOLUTION
  }

  /**
   * Returns the logarithm to base 10 of the magnitude of {@code gradient}: −6 if it is a millionth.
   * It must be right for a thousand units, too, where the gradient is so small that a computer says
   * 0: the logarithm of a product is the sum of the logarithms. No weight is 0.
   */
  public static double powerOfTen(double x, double[] weights, double[] biases) {
    // BEGIN SOLUTION
    double[] sums = sums(x, weights, biases);
    double power = 0;
    for (int k = 0; k < sums.length; k++) {
      power += Math.log10(Math.abs(weights[k])) + Math.log10(slope(sums[k]));
    }
    return power;
    // END SOLUTION
  }
}
