package convnets.exercises.chapter11;

/**
 * What luck can do to a comparison. One network's error moves with the pictures of the test. Two
 * networks that were shown the same pictures can be compared picture by picture: where both are
 * right, or both are wrong, nobody wins; and if they are equally good, a coin decides the others.
 */
public class LuckOfTheDraw {
  /** Returns √(e·(1 − e) / n), where e is the share of wrong answers among n pictures. */
  public static double doubt(int wrong, int pictures) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the fewest pictures that leave at most this doubt of an error e, from 0 to 1. */
  public static long pictures(double error, double doubt) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns on how many pictures only the first network is right, and then, on how many only the
   * second. {@code first[i]} and {@code second[i]} are their answers to picture i.
   */
  public static int[] wins(int[] labels, int[] first, int[] second) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns how likely it is that wins are shared out at least as unevenly as this, to whichever
   * side, if a fair coin is tossed for each. It must be right for thousands of tosses, too, where a
   * computer's 0.5ⁿ is 0. Of n tosses, k are heads with probability n! / (k!·(n − k)!) · 0.5ⁿ.
   */
  public static double chance(int first, int second) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
