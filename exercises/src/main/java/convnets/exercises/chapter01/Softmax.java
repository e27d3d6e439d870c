package convnets.exercises.chapter01;

/**
 * Softmax makes probabilities of scores: e to the power of each score, divided by the sum of all of
 * these. Scores may be as large as thousands, where e to their power is no number that a computer
 * has: use that the same number may be subtracted from all scores, and nothing changes.
 */
public class Softmax {
  /** Returns the probabilities; they add up to 1. */
  public static double[] softmax(double[] scores) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the cross-entropy: minus the natural logarithm of the probability of class {@code
   * label}. It is finite even where that probability is so small that a computer says 0.
   */
  public static double loss(double[] scores, int label) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the derivative of the loss in each score: the probability, less 1 for the label. */
  public static double[] gradient(double[] scores, int label) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
