package convnets.exercises.chapter11;

/**
 * Which networks are worth their price. {@code costs[n]} is what network n costs, in one or more
 * currencies, such as operations and parameters: less is better in each. {@code accuracies[n]} is
 * how often it is right: more is better.
 */
public class ParetoFront {
  /**
   * Returns whether the first network beats the other: it is nowhere worse, neither in a cost nor in
   * accuracy, and somewhere better. Of two that are equal in all, neither beats the other.
   */
  public static boolean beats(
      double[] costs, double accuracy, double[] otherCosts, double otherAccuracy) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the numbers of the networks that no other beats, from 0, in rising order. */
  public static int[] front(double[][] costs, double[] accuracies) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the highest accuracy that one can have if no cost may be above its budget; 0 if no
   * network is cheap enough.
   */
  public static double best(double[][] costs, double[] accuracies, double[] budgets) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns on which front each network lies: 1 for those that none beats; 2 for those that none
   * beats once all of the first front are taken away; and so on, until all are gone.
   */
  public static int[] ranks(double[][] costs, double[] accuracies) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
