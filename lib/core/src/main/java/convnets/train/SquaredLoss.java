package convnets.train;

import convnets.autograd.Variable;
import convnets.nn.Outputs;
import convnets.tensor.Tensor;

/**
 * The mean squared error, E = (1/P) Σ ‖y − t‖²: each output is drawn to a value of its own, that of
 * the true class to {@code on}, the others to {@code off} (the fully connected networks of LeCun et
 * al. 1998, III-C).
 *
 * <p>Where outputs pass through a squashing function, on and off lie inside its range: at +1 and −1
 * the scaled tanh 1.7159·tanh(2a/3) still has a slope, and nothing has to grow without end.
 *
 * @param off what the outputs of wrong classes should be
 * @param on what the output of the true class should be
 */
public record SquaredLoss(double off, double on) implements Loss {

  /** Checks that on and off can be told apart. */
  public SquaredLoss {
    if (!(Double.isFinite(off) && Double.isFinite(on) && off != on)) {
      throw new IllegalArgumentException("squared loss: wrong classes should be " + off
          + " and the true one " + on + "; take two numbers, such as -1 and 1");
    }
  }

  /** Makes it with −1 and +1. */
  public SquaredLoss() {
    this(-1, 1);
  }

  @Override
  public Variable of(Outputs outputs, int[] labels) {
    Variable y = outputs.main();
    Tensor t = Targets.of(y, labels).affine(on - off, off);
    Variable error = y.minus(Variable.of(t));
    return error.times(error).sum().times(1.0 / labels.length);
  }
}
