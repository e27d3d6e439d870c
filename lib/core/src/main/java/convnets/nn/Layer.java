package convnets.nn;

import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import java.util.List;
import java.util.stream.Stream;

/** A plan with numbers: what can compute. */
public record Layer(Plan plan, List<Parameter> own, List<Layer> parts) {
  /**
   * Returns the output for a batch.
   *
   * @param x N×C×H×W
   */
  public Variable forward(Variable x, Pass pass) {
    return plan.forward().apply(x, this, pass);
  }

  /** Returns one of the parameters of its own, in the order of the plan's slots. */
  public Parameter parameter(int slot) {
    return own.get(slot);
  }

  /** Returns all parameters, those of the parts included, in reading order. */
  public Stream<Parameter> parameters() {
    return Stream.concat(own.stream(), parts.stream().flatMap(Layer::parameters));
  }
}
