package convnets.train;

import convnets.autograd.Variable;
import convnets.nn.Outputs;

/** How wrong a network is on a batch, as one number with gradients. */
@FunctionalInterface
public interface Loss {
  /** Returns the mean loss of the images, whose true classes are {@code labels}. */
  Variable of(Outputs outputs, int[] labels);
}
