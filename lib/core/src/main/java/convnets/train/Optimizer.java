package convnets.train;

import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.data.Dataset;
import convnets.nn.Network;
import java.util.List;

/** How gradients move parameters. */
public interface Optimizer {
  /** Prepares a pass over the data, counted from 1: the next rate, say. */
  void beginPass(int pass, Network network, Dataset train);

  /**
   * Moves the parameters once. What can fail or be interrupted comes before the first of them
   * moves, so that a network is never left half moved.
   */
  void step(List<Parameter> parameters, Gradients gradients);

  /**
   * Returns whether a parameter's move depends on its own gradient alone, so that a step may be
   * made parameter by parameter: see {@link Trainer#layerByLayer}.
   */
  default boolean movesEachAlone() {
    return false;
  }
}
