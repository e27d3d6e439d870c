package convnets.train;

import convnets.autograd.CrossEntropy;
import convnets.autograd.Variable;
import convnets.nn.Outputs;

/** −log of the probability that softmax gives to the true class, averaged over the batch. */
public final class SoftmaxLoss implements Loss {
  @Override
  public Variable of(Outputs outputs, int[] labels) {
    return CrossEntropy.softmax(outputs.main(), Targets.of(outputs.main(), labels));
  }
}
