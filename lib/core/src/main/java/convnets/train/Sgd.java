package convnets.train;

import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.tensor.InPlace;
import convnets.tensor.Tensor;
import java.util.List;

/**
 * Stochastic gradient descent, w ← w − η·∂E/∂w: one small step downhill after every batch.
 *
 * <p>With weight decay λ each step also shortens the weights, w ← (1 − η·λ)·w − η·∂E/∂w: downhill
 * on E + λ/2·‖w‖².
 */
public final class Sgd implements Optimizer {
  private final Rate rate;
  private final double decay;

  /** Makes it with one rate for ever. */
  public Sgd(double rate) {
    this(Schedule.constant(rate));
  }

  /** Makes it with a rate that changes from pass to pass. */
  public Sgd(Schedule schedule) {
    this(schedule, 0);
  }

  private Sgd(Schedule schedule, double decay) {
    this.rate = new Rate("Sgd", schedule);
    this.decay = Rate.decay("Sgd", decay);
  }

  /** Returns this descent with weight decay λ, of all parameters. */
  public Sgd decay(double decay) {
    return new Sgd(rate.schedule(), decay);
  }

  @Override
  public void beginPass(int pass, Network network, Dataset train) {
    rate.beginPass(pass);
  }

  @Override
  public void step(List<Parameter> parameters, Gradients gradients) {
    List<Tensor> w = parameters.stream().map(Parameter::value).toList();
    List<Tensor> dw = parameters.stream().map(gradients::of).toList();
    InPlace.blend(w, 1 - rate.now() * decay, -rate.now(), dw);
  }

  @Override
  public boolean movesEachAlone() {
    return true;
  }
}
