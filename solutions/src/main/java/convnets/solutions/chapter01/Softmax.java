package convnets.solutions.chapter01;

/**
 * Softmax makes probabilities of scores: e to the power of each score, divided by the sum of all of
 * these. Scores may be as large as thousands, where e to their power is no number that a computer
 * has: use that the same number may be subtracted from all scores, and nothing changes.
 */
public class Softmax {
  /** Returns the probabilities; they add up to 1. */
  public static double[] softmax(double[] scores) {
    // BEGIN SOLUTION
    double greatest = greatest(scores);
    double[] probabilities = new double[scores.length];
    for (int k = 0; k < scores.length; k++) {
      probabilities[k] = Math.exp(scores[k] - greatest) / sum(scores);
    }
    return probabilities;
    // END SOLUTION
  }

  // BEGIN SOLUTION
  private static double greatest(double[] scores) {
    double greatest = scores[0];
    for (double score : scores) {
      greatest = Math.max(greatest, score);
    }
    return greatest;
  }

  private static double sum(double[] scores) {
    double greatest = greatest(scores);
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - greatest);
    }
    return sum;
  }
  // END SOLUTION

  /**
   * Returns the cross-entropy: minus the natural logarithm of the probability of class {@code
   * label}. It is finite even where that probability is so small that a computer says 0.
   */
  public static double loss(double[] scores, int label) {
    // BEGIN SOLUTION
    return Math.log(sum(scores)) + greatest(scores) - scores[label];
    // END SOLUTION
  }

  /** Returns the derivative of the loss in each score: the probability, less 1 for the label. */
  public static double[] gradient(double[] scores, int label) {
    // BEGIN SOLUTION
    double[] gradient = softmax(scores);
    gradient[label] -= 1;
    return gradient;
    // END SOLUTION
  }
}
