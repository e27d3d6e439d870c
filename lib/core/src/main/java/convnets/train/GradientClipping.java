package convnets.train;

import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.tensor.Scope;
import convnets.tensor.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A cliff in the error throws nobody off: where the gradient g of all parameters together is longer
 * than a threshold θ, the step is made with θ·g/‖g‖, which has its direction and the length θ
 * (Pascanu et al. 2013, Algorithm 1).
 *
 * @param optimizer what makes the step
 * @param threshold θ
 */
public record GradientClipping(Optimizer optimizer, double threshold) implements Optimizer {

  /** Checks θ. */
  public GradientClipping {
    if (!(threshold > 0)) {
      throw new IllegalArgumentException("gradient clipping: the threshold is " + threshold
          + ", which no step could be made with; take a positive number");
    }
  }

  @Override
  public void beginPass(int pass, Network network, Dataset train) {
    optimizer.beginPass(pass, network, train);
  }

  @Override
  public void step(List<Parameter> parameters, Gradients gradients) {
    try (Scope scope = Scope.open("gradient clipping")) {
      double norm = norm(parameters, gradients);
      optimizer.step(
          parameters,
          norm > threshold ? scaled(parameters, gradients, threshold / norm) : gradients);
    }
  }

  /** Returns ‖g‖ = √Σg², over all elements of all parameters. */
  private static double norm(List<Parameter> parameters, Gradients gradients) {
    double square = parameters.stream()
        .map(parameter -> squares(gradients.of(parameter)))
        .reduce(Tensor::plus)
        .map(Tensor::item)
        .orElse(0.0);
    return Math.sqrt(square);
  }

  private static Tensor squares(Tensor g) {
    try (Scope scope = Scope.open("gradient clipping")) {
      return scope.keep(g.times(g).sum());
    }
  }

  private static Gradients scaled(List<Parameter> parameters, Gradients gradients, double factor) {
    Map<Variable, Tensor> scaled = new HashMap<>();
    parameters.forEach(p -> scaled.put(p, gradients.of(p).times(factor)));
    return new Gradients(scaled);
  }
}
