package convnets.nn;

import convnets.tensor.Activation;
import convnets.tensor.Shape;

/**
 * A block that can compute the activation behind it in the same pass over its outputs, while they
 * are at hand. In the table the two stay two.
 */
public interface Fusible extends Block {
  /** Returns the plan that computes f of the outputs; all that it says is said without f. */
  Plan on(Shape input, Activation f);

  @Override
  default Plan on(Shape input) {
    return on(input, Activation.IDENTITY);
  }
}
