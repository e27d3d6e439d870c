package convnets.nn;

import convnets.tensor.Activation;
import convnets.tensor.Shape;

/** An activation as an entry of the table. */
public record Squashing(Activation f) implements Block {
  @Override
  public Plan on(Shape input) {
    return Plan.of(f.toString(), input, input, (x, layer, pass) -> x.activate(f));
  }

  /** Returns the plan of this entry if the one before it has computed f already. */
  Plan done(Shape input) {
    return Plan.of(f.toString(), input, input, Forward.SAME);
  }
}
