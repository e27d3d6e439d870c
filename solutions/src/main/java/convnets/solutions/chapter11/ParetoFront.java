package convnets.solutions.chapter11;

import java.util.ArrayList;
import java.util.List;

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
    // BEGIN SOLUTION
    boolean better = accuracy > otherAccuracy;
    boolean worse = accuracy < otherAccuracy;
    for (int i = 0; i < costs.length; i++) {
      better |= costs[i] < otherCosts[i];
      worse |= costs[i] > otherCosts[i];
    }
    return better && !worse;
    // END SOLUTION
  }

  /** Returns the numbers of the networks that no other beats, from 0, in rising order. */
  public static int[] front(double[][] costs, double[] accuracies) {
    // BEGIN SOLUTION
    List<Integer> front = new ArrayList<>();
    for (int n = 0; n < costs.length; n++) {
      boolean beaten = false;
      for (int other = 0; other < costs.length; other++) {
        beaten |= beats(costs[other], accuracies[other], costs[n], accuracies[n]);
      }
      if (!beaten) {
        front.add(n);
      }
    }
    return front.stream().mapToInt(Integer::intValue).toArray();
    // END SOLUTION
  }

  /**
   * Returns the highest accuracy that one can have if no cost may be above its budget; 0 if no
   * network is cheap enough.
   */
  public static double best(double[][] costs, double[] accuracies, double[] budgets) {
    // BEGIN SOLUTION
    double best = 0;
    for (int n = 0; n < costs.length; n++) {
      boolean affordable = true;
      for (int i = 0; i < budgets.length; i++) {
        affordable &= costs[n][i] <= budgets[i];
      }
      if (affordable) {
        best = Math.max(best, accuracies[n]);
      }
    }
    return best;
    // END SOLUTION
  }

  /**
   * Returns on which front each network lies: 1 for those that none beats; 2 for those that none
   * beats once all of the first front are taken away; and so on, until all are gone.
   */
  public static int[] ranks(double[][] costs, double[] accuracies) {
    // BEGIN SOLUTION
    int[] ranks = new int[costs.length];
    List<Integer> left = new ArrayList<>();
    for (int n = 0; n < costs.length; n++) {
      left.add(n);
    }
    for (int rank = 1; rank <= costs.length; rank++) {
      double[][] theirs = left.stream().map(n -> costs[n]).toArray(double[][]::new);
      double[] right = left.stream().mapToDouble(n -> accuracies[n]).toArray();
      List<Integer> taken = new ArrayList<>();
      for (int place : front(theirs, right)) {
        ranks[left.get(place)] = rank;
        taken.add(left.get(place));
      }
      left.removeAll(taken);
    }
    return ranks;
    // END SOLUTION
  }
}
