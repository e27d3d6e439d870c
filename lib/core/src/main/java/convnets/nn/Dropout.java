package convnets.nn;

import convnets.autograd.Variable;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.SplittableRandom;

/**
 * Dropout: while learning, each number is set to 0 with probability p, so that no unit can rely on
 * the presence of another; it is like training many thinned networks at once (Hinton et al. 2012).
 *
 * <p>AlexNet multiplied by 1 − p when it answered. Here what is left is divided by 1 − p while it
 * learns, which has the same mean and leaves the answering network as it is.
 */
record Dropout(double p) implements Block {
  Dropout {
    if (!(p >= 0 && p < 1)) {
      throw new IllegalArgumentException(
          "dropout: the probability must be at least 0 and less than 1, but is " + p);
    }
  }

  @Override
  public Plan on(Shape input) {
    return Plan.of("dropout " + p, input, input, (x, layer, pass) -> {
      return pass.isTraining() ? x.times(Variable.of(mask(x.value(), pass))) : x;
    });
  }

  private Tensor mask(Tensor x, Pass pass) {
    SplittableRandom random = new SplittableRandom(pass.random().nextLong());
    double kept = 1 / (1 - p);
    return Tensor.draw(x.backend(), x.shape(), i -> random.nextDouble() < p ? 0 : kept);
  }
}
