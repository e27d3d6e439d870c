package convnets.nn;

import convnets.tensor.Activation;
import convnets.tensor.Shape;

/** A block whose outputs are weighted sums of its inputs: the part of a neuron before f. */
interface WeightedSum extends Block {
  /** Returns the plan that computes f of the sums; all that it says is said without f. */
  Plan on(Shape input, Activation f);

  @Override
  default Plan on(Shape input) {
    return on(input, Activation.IDENTITY);
  }
}
