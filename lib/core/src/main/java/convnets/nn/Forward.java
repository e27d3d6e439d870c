package convnets.nn;

import convnets.autograd.Variable;

/** What a layer computes, given its numbers. */
@FunctionalInterface
public interface Forward {
  /** Returns the output for a batch x, with the parameters and parts of {@code layer}. */
  Variable apply(Variable x, Layer layer, Pass pass);
}
