package convnets.train;

import convnets.autograd.Variable;
import convnets.nn.Outputs;
import convnets.tensor.Tensor;

/**
 * The mean distance from the true class's code, E = (1/P) Σ y_D (LeCun et al. 1998, eq. 8).
 *
 * <p>Nothing pushes the other classes away: were the codes learned too, all of them could collapse
 * into one point with E = 0. Ours are fixed and cannot, and with them no difference from {@link
 * RivalLoss} was seen in trainings with three seeds.
 */
public final class DistanceLoss implements Loss {
  @Override
  public Variable of(Outputs outputs, int[] labels) {
    Variable y = outputs.main();
    Tensor truth = Targets.of(y, labels);
    return y.times(Variable.of(truth)).sum().times(1.0 / labels.length);
  }
}
