package convnets.train;

import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.tensor.InPlace;
import convnets.tensor.Tensor;
import java.util.List;

/** Stochastic gradient descent, w ← w − η·∂E/∂w: one small step downhill after every batch. */
public final class Sgd implements Optimizer {
  private final Schedule schedule;
  private double rate;

  /** Makes it with one rate for ever. */
  public Sgd(double rate) {
    this(Schedule.constant(rate));
  }

  /** Makes it with a rate that changes from pass to pass. */
  public Sgd(Schedule schedule) {
    this.schedule = schedule;
    this.rate = schedule.rate(1);
  }

  @Override
  public void beginPass(int pass, Network network, Dataset train) {
    rate = schedule.rate(pass);
  }

  @Override
  public void step(List<Parameter> parameters, Gradients gradients) {
    List<Tensor> w = parameters.stream().map(Parameter::value).toList();
    List<Tensor> dw = parameters.stream().map(gradients::of).toList();
    InPlace.blend(w, 1, -rate, dw);
  }
}
