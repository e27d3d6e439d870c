package convnets.train;

import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.tensor.InPlace;
import convnets.tensor.Scope;
import convnets.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Steps of about the same length for every weight, however large its gradients are: the mean of the
 * last gradients, divided by the root of the mean of their squares (Kingma and Ba 2015, Algorithm
 * 1). None of the networks of the history was trained with it; it is here for comparison.
 *
 * <p>m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g². Both start at 0 and are too small at first,
 * which 1 − βᵗ corrects: m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ), w ← w − α·m̂ / (√v̂ + ε).
 */
public final class Adam implements Optimizer {
  private final Rate rate;
  private final double beta1;
  private final double beta2;
  private final double epsilon;
  private final Map<Parameter, Tensor> means = new HashMap<>();
  private final Map<Parameter, Tensor> squares = new HashMap<>();
  private int steps;

  /** Makes it with a schedule of α and the paper's β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸. */
  public Adam(Schedule schedule) {
    this(schedule, 0.9, 0.999, 1e-8);
  }

  private Adam(Schedule schedule, double beta1, double beta2, double epsilon) {
    this.rate = new Rate("Adam", schedule);
    this.beta1 = Rate.fraction("Adam", "β₁", beta1, "the paper takes 0.9");
    this.beta2 = Rate.fraction("Adam", "β₂", beta2, "the paper takes 0.999");
    if (!(epsilon > 0)) {
      throw new IllegalArgumentException(
          "Adam: ε = " + epsilon + " does not keep from dividing by 0; the paper takes 1.0E-8");
    }
    this.epsilon = epsilon;
  }

  /** Returns a new one that remembers gradients for about 1/(1 − β₁) steps, squares 1/(1 − β₂). */
  public Adam betas(double beta1, double beta2) {
    return new Adam(rate.schedule(), beta1, beta2, epsilon);
  }

  /** Returns a new one with another ε, which bounds the step where gradients are nearly 0. */
  public Adam epsilon(double epsilon) {
    return new Adam(rate.schedule(), beta1, beta2, epsilon);
  }

  @Override
  public void beginPass(int pass, Network network, Dataset train) {
    rate.beginPass(pass);
  }

  @Override
  public void step(List<Parameter> parameters, Gradients gradients) {
    try (Scope scope = Scope.open("Adam")) {
      List<Tensor> old = new ArrayList<>();
      List<Tensor> next = new ArrayList<>();
      for (Parameter parameter : parameters) {
        Tensor g = gradients.of(parameter);
        old.addAll(List.of(parameter.value(), zeros(means, parameter), zeros(squares, parameter)));
        next.addAll(next(parameter, g, steps + 1));
      }
      InPlace.blend(old, 0, 1, next);
      steps++;
    }
  }

  /** Returns w, m and v after step t. */
  private List<Tensor> next(Parameter parameter, Tensor g, int t) {
    try (Scope scope = Scope.open("Adam")) {
      Tensor m = means.get(parameter).times(beta1).plus(g.times(1 - beta1));
      Tensor v = squares.get(parameter).times(beta2).plus(g.times(g).times(1 - beta2));
      Tensor mean = m.times(1 / (1 - Math.pow(beta1, t)));
      Tensor square = v.times(1 / (1 - Math.pow(beta2, t)));
      Tensor move = mean.dividedBy(square.sqrt().affine(1, epsilon)).times(rate.now());
      return List.of(scope.keep(parameter.value().minus(move)), scope.keep(m), scope.keep(v));
    }
  }

  private static Tensor zeros(Map<Parameter, Tensor> moments, Parameter parameter) {
    return moments.computeIfAbsent(parameter, p -> Scope.outside(() -> p.value().filled(0)));
  }
}
