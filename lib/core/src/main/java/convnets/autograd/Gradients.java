package convnets.autograd;

import convnets.tensor.Tensor;
import java.util.Map;

/** The derivatives of one result, by variable: a value like any other, nothing to reset. */
public final class Gradients {
  private final Map<Variable, Tensor> byVariable;

  /** Makes them from known tensors: for whoever clips or mixes gradients and hands them on. */
  public Gradients(Map<Variable, Tensor> byVariable) {
    this.byVariable = byVariable;
  }

  /**
   * Returns the gradient in a variable, which has its shape; zeros if the result does not depend on
   * it.
   *
   * @throws IllegalArgumentException if the gradient in this variable was not asked for
   */
  public Tensor of(Variable variable) {
    Tensor gradient = byVariable.get(variable);
    if (gradient == null) {
      throw new IllegalArgumentException(
          "gradients: that of " + variable + " was not asked for; name it in gradients(…)");
    }
    return gradient;
  }
}
