package convnets.nn;

import convnets.autograd.Normalizations;
import convnets.tensor.Lrn;
import convnets.tensor.Shape;

/** Local response normalization as an entry of the table. */
record ResponseNorm(Lrn lrn) implements Block {
  @Override
  public Plan on(Shape input) {
    return Plan.of(
        "lrn over " + lrn.n(), input, input, (x, layer, pass) -> Normalizations.lrn(x, lrn));
  }
}
