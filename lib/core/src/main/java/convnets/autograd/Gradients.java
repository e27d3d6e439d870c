package convnets.autograd;

import convnets.tensor.Tensor;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;

/** The derivatives of one result, by variable: a value like any other, nothing to reset. */
public final class Gradients {
  private final Map<Variable, Tensor> byVariable;

  /** Makes them from known tensors: for whoever clips or mixes gradients and hands them on. */
  public Gradients(Map<Variable, Tensor> byVariable) {
    this.byVariable = byVariable;
  }

  /**
   * Gives each parameter and its gradient to {@code use} as soon as the gradient is complete and
   * nothing on the way back reads the parameter any more: deep layers first, while the gradients of
   * the shallow ones do not exist yet. Afterwards the gradient is freed. So the gradients of all
   * layers never lie in memory at once, and {@code use} may move the parameter.
   *
   * <p>An exception or an interrupt in between leaves deep layers moved and shallow ones not.
   */
  public static void each(
      Variable loss, Collection<Parameter> parameters, BiConsumer<Parameter, Tensor> use) {
    Backward.each(loss, loss.value().filled(1), parameters, use);
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
