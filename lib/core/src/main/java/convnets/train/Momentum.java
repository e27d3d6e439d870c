package convnets.train;

import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.tensor.InPlace;
import convnets.tensor.Scope;
import convnets.tensor.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gradient descent with inertia, v ← m·v − η·∂E/∂w, w ← w + v: what pulls the same way step after
 * step adds up, what zigzags cancels (Rumelhart, Hinton, Williams 1986; as AlexNet printed it, §5).
 */
public final class Momentum implements Optimizer {
  private final Schedule schedule;
  private final double momentum;
  private final Map<Parameter, Tensor> velocities = new HashMap<>();
  private double rate;

  /** Makes it with a schedule and m, of which 0.9 is the usual value. */
  public Momentum(Schedule schedule, double momentum) {
    this.schedule = schedule;
    this.momentum = momentum;
    this.rate = schedule.rate(1);
  }

  @Override
  public void beginPass(int pass, Network network, Dataset train) {
    rate = schedule.rate(pass);
  }

  @Override
  public void step(List<Parameter> parameters, Gradients gradients) {
    List<Tensor> w = parameters.stream().map(Parameter::value).toList();
    List<Tensor> v = parameters.stream().map(this::velocity).toList();
    List<Tensor> dw = parameters.stream().map(gradients::of).toList();
    InPlace.blend(v, momentum, -rate, dw);
    InPlace.blend(w, 1, 1, v);
  }

  private Tensor velocity(Parameter parameter) {
    return velocities.computeIfAbsent(
        parameter, p -> Scope.outside(() -> p.value().filled(0)));
  }
}
