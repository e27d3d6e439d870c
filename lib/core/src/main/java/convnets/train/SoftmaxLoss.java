package convnets.train;

import convnets.autograd.CrossEntropy;
import convnets.autograd.Variable;
import convnets.nn.Outputs;
import convnets.tensor.Tensor;

/**
 * −log of the probability that softmax gives to the true class, averaged over the batch.
 *
 * <p>With smoothed labels the network is not asked for certainty: of K classes the true one should
 * get 1 − ε + ε/K, each other ε/K, and the scores need not grow without end (Szegedy et al. 2015,
 * §7, with ε = 0.1).
 *
 * @param smoothing ε
 */
public record SoftmaxLoss(double smoothing) implements Loss {

  /** Checks ε. */
  public SoftmaxLoss {
    Rate.fraction("label smoothing", "ε", smoothing, "the paper takes 0.1");
  }

  /** Makes it with labels that are certain, ε = 0. */
  public SoftmaxLoss() {
    this(0);
  }

  /** Returns this loss with labels smoothed by ε. */
  public SoftmaxLoss smoothing(double epsilon) {
    return new SoftmaxLoss(epsilon);
  }

  @Override
  public Variable of(Outputs outputs, int[] labels) {
    Variable scores = outputs.main();
    Tensor truth = Targets.of(scores, labels);
    int classes = scores.shape().axis(1);
    return CrossEntropy.softmax(scores, truth.affine(1 - smoothing, smoothing / classes));
  }
}
