package convnets.nn;

import convnets.autograd.Variable;

/** What a layer computes, given its numbers. */
@FunctionalInterface
public interface Forward {
  /** Passes x on: nothing is computed, so nothing needs memory. */
  Forward SAME = (x, layer, pass) -> x;

  /** Returns the output for a batch x, with the parameters and parts of {@code layer}. */
  Variable apply(Variable x, Layer layer, Pass pass);
}
