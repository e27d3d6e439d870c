package convnets.autograd;

import convnets.tensor.Tensor;
import convnets.tensor.reference.ReferenceBackend;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Compares gradients with central differences, (f(x + ε) − f(x − ε)) / 2ε, on the reference
 * backend: the test that every chain rule has to pass.
 */
public final class GradientCheck {
  private static final double EPSILON = 1e-5;

  private GradientCheck() {}

  /**
   * Returns the largest difference between the gradient and its estimate, over all elements of all
   * inputs, divided by max(1, |estimate|).
   *
   * <p>The output of {@code function} is weighted by fixed random numbers and summed, so that every
   * element of it takes part.
   */
  public static double worstError(Function<List<Variable>, Variable> function, Tensor... inputs) {
    List<Variable> variables = variables(inputs);
    Variable y = function.apply(variables);
    Random random = new Random(7);
    double[] draws = new double[y.shape().size()];
    Arrays.setAll(draws, i -> random.nextGaussian());
    Tensor weights = Tensor.of(y.value().backend(), y.shape(), draws);
    Gradients gradients = Backward.gradients(y, weights, variables);
    double worst = 0;
    for (int i = 0; i < inputs.length; i++) {
      double[] gradient = gradients.of(variables.get(i)).toArray();
      for (int j = 0; j < gradient.length; j++) {
        double plus = value(function, weights, moved(inputs, i, j, EPSILON));
        double minus = value(function, weights, moved(inputs, i, j, -EPSILON));
        double estimate = (plus - minus) / (2 * EPSILON);
        double error = Math.abs(gradient[j] - estimate) / Math.max(1, Math.abs(estimate));
        worst = Double.isNaN(error) ? Double.NaN : Math.max(worst, error);
      }
    }
    return worst;
  }

  private static double value(
      Function<List<Variable>, Variable> function, Tensor weights, Tensor[] inputs) {
    return function.apply(variables(inputs)).value().times(weights).sum().item();
  }

  private static Tensor[] moved(Tensor[] inputs, int input, int element, double by) {
    Tensor[] moved = inputs.clone();
    double[] values = inputs[input].toArray();
    values[element] += by;
    moved[input] = Tensor.of(ReferenceBackend.REFERENCE, inputs[input].shape(), values);
    return moved;
  }

  private static List<Variable> variables(Tensor[] inputs) {
    return Arrays.stream(inputs)
        .map(x -> Variable.of(x.to(ReferenceBackend.REFERENCE)))
        .toList();
  }
}
