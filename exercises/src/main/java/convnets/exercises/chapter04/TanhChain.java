package convnets.exercises.chapter04;

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
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the derivative of the last unit's number in x. */
  public static double gradient(double x, double[] weights, double[] biases) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the derivatives of the last unit's number in each of the weights. */
  public static double[] weightGradients(double x, double[] weights, double[] biases) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the logarithm to base 10 of the magnitude of {@code gradient}: −6 if it is a millionth.
   * It must be right for a thousand units, too, where the gradient is so small that a computer says
   * 0: the logarithm of a product is the sum of the logarithms. No weight is 0.
   */
  public static double powerOfTen(double x, double[] weights, double[] biases) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
