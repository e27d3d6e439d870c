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
 * Gradient descent with inertia, v ← m·v − ε·∂E/∂w, w ← w + v: what pulls the same way step after
 * step adds up, what zigzags cancels (Rumelhart, Hinton, Williams 1986).
 *
 * <p>AlexNet (§5) prints it with weight decay, v ← 0.9·v − 0.0005·ε·w − ε·∂E/∂w: that is {@code
 * new Momentum(Schedule.constant(0.01), 0.9).decay(0.0005)}. The rate ε stands before the gradient,
 * so that a smaller rate does not slow down at once what moves already.
 */
public final class Momentum implements Optimizer {
  private final Rate rate;
  private final double momentum;
  private final double decay;
  private final boolean nesterov;
  private final Map<Parameter, Tensor> velocities = new HashMap<>();

  /** Makes it with a schedule and m, of which 0.9 is the usual value. */
  public Momentum(Schedule schedule, double momentum) {
    this(schedule, momentum, 0, false);
  }

  private Momentum(Schedule schedule, double momentum, double decay, boolean nesterov) {
    this.rate = new Rate("Momentum", schedule);
    this.momentum = Rate.fraction("Momentum", "m", momentum, "0.9 is the usual value");
    this.decay = Rate.decay("Momentum", decay);
    this.nesterov = nesterov;
  }

  /** Returns a new one with weight decay: of all parameters, biases too, as the formula says. */
  public Momentum decay(double decay) {
    return new Momentum(rate.schedule(), momentum, decay, nesterov);
  }

  /**
   * Returns a new one that looks ahead: the gradient is taken where inertia will have carried the
   * weights, v ← m·v − ε·∂E/∂w(w + m·v), so that a step too far is corrected before it is made
   * (Nesterov 1983; Sutskever et al. 2013, eq. 3 and 4).
   *
   * <p>The network holds the point ahead, u = w + m·v, all the time: there gradients are taken. The
   * same formulas in u are u ← u + m·v − ε·∂E/∂w with the new v.
   */
  public Momentum nesterov() {
    return new Momentum(rate.schedule(), momentum, decay, true);
  }

  @Override
  public void beginPass(int pass, Network network, Dataset train) {
    rate.beginPass(pass);
  }

  @Override
  public void step(List<Parameter> parameters, Gradients gradients) {
    double epsilon = rate.now();
    List<Tensor> w = parameters.stream().map(Parameter::value).toList();
    List<Tensor> v = parameters.stream().map(this::velocity).toList();
    List<Tensor> dw = parameters.stream().map(gradients::of).toList();
    InPlace.blend(v, momentum, -epsilon, dw);
    if (decay > 0) {
      InPlace.blend(v, 1, -decay * epsilon, w);
    }
    if (nesterov) {
      InPlace.blend(w, 1 - decay * epsilon, momentum, v);
      InPlace.blend(w, 1, -epsilon, dw);
    } else {
      InPlace.blend(w, 1, 1, v);
    }
  }

  @Override
  public boolean movesEachAlone() {
    return true;
  }

  private Tensor velocity(Parameter parameter) {
    return velocities.computeIfAbsent(
        parameter, p -> Scope.outside(() -> p.value().filled(0)));
  }
}
