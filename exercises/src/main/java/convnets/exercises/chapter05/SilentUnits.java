package convnets.exercises.chapter05;

/**
 * Two ways in which a unit of AlexNet can be silent: ReLU, max(0, x), silences it where its sum is
 * not positive; dropout silences it by the toss of a coin, for one picture.
 */
public class SilentUnits {
  /** Returns max(0, x) of each sum. */
  public static double[] relu(double[] x) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns how the loss changes with each sum, if it changes with each output of ReLU by {@code
   * dy}. Where x is 0, the curve has a corner; there everybody takes 0.
   */
  public static double[] reluGradient(double[] x, double[] dy) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the outputs while the network learns, as the paper has it: those of silenced units are
   * 0, all others stay what they are. {@code coins[i]} was drawn from 0 to 1 for unit i, which is
   * silenced if it is less than {@code p}.
   */
  public static double[] learning(double[] outputs, double[] coins, double p) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the outputs at the test, as the paper has it: no unit is silenced, but each output is
   * made smaller, so that it is what it was on average while the network learned.
   */
  public static double[] atTest(double[] outputs, double p) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
