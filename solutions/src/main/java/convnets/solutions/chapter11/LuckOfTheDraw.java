package convnets.solutions.chapter11;

/**
 * What luck can do to a comparison. One network's error moves with the pictures of the test. Two
 * networks that were shown the same pictures can be compared picture by picture: where both are
 * right, or both are wrong, nobody wins; and if they are equally good, a coin decides the others.
 */
public class LuckOfTheDraw {
  /** Returns √(e·(1 − e) / n), where e is the share of wrong answers among n pictures. */
  public static double doubt(int wrong, int pictures) {
    // BEGIN SOLUTION
    double error = (double) wrong / pictures;
    return Math.sqrt(error * (1 - error) / pictures);
    // END SOLUTION
  }

  /** Returns the fewest pictures that leave at most this doubt of an error e, from 0 to 1. */
  public static long pictures(double error, double doubt) {
    // BEGIN SOLUTION
    return (long) Math.ceil(error * (1 - error) / (doubt * doubt));
    // END SOLUTION
  }

  /**
   * Returns on how many pictures only the first network is right, and then, on how many only the
   * second. {@code first[i]} and {@code second[i]} are their answers to picture i.
   */
  public static int[] wins(int[] labels, int[] first, int[] second) {
    // BEGIN SOLUTION
    int[] wins = new int[2];
    for (int i = 0; i < labels.length; i++) {
      boolean one = first[i] == labels[i];
      boolean other = second[i] == labels[i];
      if (one && !other) {
        wins[0]++;
      }
      if (other && !one) {
        wins[1]++;
      }
    }
    return wins;
    // END SOLUTION
  }

  /**
   * Returns how likely it is that wins are shared out at least as unevenly as this, to whichever
   * side, if a fair coin is tossed for each. It must be right for thousands of tosses, too, where a
   * computer's 0.5ⁿ is 0. Of n tosses, k are heads with probability n! / (k!·(n − k)!) · 0.5ⁿ.
   */
  public static double chance(int first, int second) {
    // BEGIN SOLUTION
    int tosses = first + second;
    double log = -tosses * Math.log(2); // of the probability of k heads, first for k = 0
    double sum = Math.exp(log);
    for (int k = 1; k <= Math.min(first, second); k++) {
      log += Math.log((tosses - k + 1) / (double) k);
      sum += Math.exp(log);
    }
    return Math.min(1, 2 * sum);
    // END SOLUTION
  }
}
