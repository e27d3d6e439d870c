package convnets.exercises.chapter09;

/**
 * Learning with classifiers on the side, as GoogLeNet does, and with smoothed labels, as
 * Inception-v3 does. A classifier gives a score for each class. Softmax makes probabilities of them:
 * exp(score) divided by the sum of all exp(score). Its loss is −Σ target·ln(probability), over all
 * classes.
 */
public class SideClassifiers {
  /**
   * Returns the label, smoothed: from the certainty of 1 for the right class, {@code epsilon} is
   * taken away and dealt out evenly to all classes, the right one included. With an epsilon of 0, 1
   * stands at the label and 0 elsewhere.
   */
  public static double[] target(int label, int classes, double epsilon) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the loss of one classifier; scores may be as large as 1,000. */
  public static double loss(double[] scores, double[] target) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns what becomes small in training: the loss of the main classifier's scores, and that of
   * each classifier on the side times {@code weight} (0.3 in GoogLeNet).
   */
  public static double trainingLoss(
      double[] main, double[][] sides, double[] target, double weight) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the gradient of the training loss with respect to h, if all classifiers begin at the
   * same numbers h. A classifier is a matrix with a row for each class, and its scores are matrix·h.
   * (The gradient with respect to scores is easy: probability − target.)
   */
  public static double[] gradient(
      double[] h, double[][] main, double[][][] sides, double[] target, double weight) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
