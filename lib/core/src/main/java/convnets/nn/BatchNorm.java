package convnets.nn;

import convnets.autograd.Normalizations;
import convnets.autograd.Normalizations.Batch;
import convnets.autograd.Variable;
import convnets.tensor.Activation;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;

/**
 * Batch normalization: each channel is brought to mean 0 and variance 1 over the batch, then given
 * a scale γ and a shift β that are learned (Ioffe &amp; Szegedy 2015, Algorithm 1).
 *
 * <p>For answers, a picture must not depend on its neighbours in the batch: running averages of
 * mean and variance, collected while learning, take the place of the batch's own (Algorithm 2).
 *
 * @param epsilon added to the variance, so that a dark channel is not divided by 0
 * @param momentum how much a batch counts in the running averages
 */
public record BatchNorm(double epsilon, double momentum) implements Fusible {
  @Override
  public Plan on(Shape input, Activation f) {
    Shape channels = Shape.of(input.axis(0));
    return Plan.of("batch norm", input, input, (x, layer, pass) -> forward(x, layer, pass, f))
        .slot("gamma", channels, new Fan(1, 1), Initializer.constant(1))
        .slot("beta", channels, new Fan(1, 1), Initializer.constant(0))
        .average("mean", channels, 0)
        .average("variance", channels, 1);
  }

  private Variable forward(Variable x, Layer layer, Pass pass, Activation f) {
    if (!pass.isTraining()) {
      return answer(x, layer).activate(f);
    }
    Batch batch = Normalizations.batch(x, layer.parameter(0), layer.parameter(1), epsilon, f);
    double count = (double) x.shape().size() / x.shape().axis(1);
    pass.observe(layer.parameter(2), batch.mean(), momentum);
    pass.observe(layer.parameter(3), unbiased(batch.variance(), count), momentum);
    return batch.y();
  }

  /** Returns x·s + (β − μ·s) with s = γ/√(σ² + ε): with fixed averages it is but a line. */
  private Variable answer(Variable x, Layer layer) {
    Variable mean = layer.parameter(2);
    Tensor deviation = layer.parameter(3).value().affine(1, epsilon).sqrt();
    Variable inverse = Variable.of(deviation.filled(1).dividedBy(deviation));
    Variable s = layer.parameter(0).times(inverse);
    return x.timesPerChannel(s).plusPerChannel(layer.parameter(1).minus(s.times(mean)));
  }

  /** The mean square in a sample is too small by (m − 1)/m for the variance of all pictures. */
  private static Tensor unbiased(Tensor variance, double count) {
    return count > 1 ? variance.times(count / (count - 1)) : variance;
  }
}
