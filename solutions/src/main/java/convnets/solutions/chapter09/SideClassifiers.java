package convnets.solutions.chapter09;

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
    // BEGIN SOLUTION
    double[] target = new double[classes];
    for (int k = 0; k < classes; k++) {
      target[k] = epsilon / classes;
    }
    target[label] += 1 - epsilon;
    return target;
    // END SOLUTION
  }

  // BEGIN SOLUTION
  /** The logarithms of softmax, from the largest score downwards, so that nothing overflows. */
  private static double[] logarithms(double[] scores) {
    double largest = scores[0];
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - largest);
    }
    double[] logarithms = new double[scores.length];
    for (int k = 0; k < scores.length; k++) {
      logarithms[k] = scores[k] - largest - Math.log(sum);
    }
    return logarithms;
  }

  /** Adds factor times the gradient of one classifier's loss to dh. */
  private static void add(
      double[] dh, double factor, double[][] classifier, double[] h, double[] target) {
    double[] scores = new double[classifier.length];
    for (int k = 0; k < scores.length; k++) {
      for (int i = 0; i < h.length; i++) {
        scores[k] += classifier[k][i] * h[i];
      }
    }
    double[] logarithms = logarithms(scores);
    for (int k = 0; k < scores.length; k++) {
      double dScore = Math.exp(logarithms[k]) - target[k];
      for (int i = 0; i < h.length; i++) {
        dh[i] += factor * dScore * classifier[k][i];
      }
    }
  }
  // END SOLUTION

  /** Returns the loss of one classifier; scores may be as large as 1,000. */
  public static double loss(double[] scores, double[] target) {
    // BEGIN SOLUTION
    double[] logarithms = logarithms(scores);
    double loss = 0;
    for (int k = 0; k < scores.length; k++) {
      loss -= target[k] * logarithms[k];
    }
    return loss;
    // END SOLUTION
  }

  /**
   * Returns what becomes small in training: the loss of the main classifier's scores, and that of
   * each classifier on the side times {@code weight} (0.3 in GoogLeNet).
   */
  public static double trainingLoss(
      double[] main, double[][] sides, double[] target, double weight) {
    // BEGIN SOLUTION
    double loss = loss(main, target);
    for (double[] side : sides) {
      loss += weight * loss(side, target);
    }
    return loss;
    // END SOLUTION
  }

  /**
   * Returns the gradient of the training loss with respect to h, if all classifiers begin at the
   * same numbers h. A classifier is a matrix with a row for each class, and its scores are matrix·h.
   * (The gradient with respect to scores is easy: probability − target.)
   */
  public static double[] gradient(
      double[] h, double[][] main, double[][][] sides, double[] target, double weight) {
    // BEGIN SOLUTION
    double[] dh = new double[h.length];
    add(dh, 1, main, h, target);
    for (double[][] side : sides) {
      add(dh, weight, side, h, target);
    }
    return dh;
    // END SOLUTION
  }
}
