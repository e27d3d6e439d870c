package convnets.train;

import convnets.autograd.Curvature;
import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.data.Batch;
import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.nn.Pass;
import convnets.tensor.InPlace;
import convnets.tensor.Scope;
import convnets.tensor.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A rate for every single weight: ηₖ = η / (μ + hₖₖ), small where the error bends sharply (LeCun et
 * al. 1998, Appendix C: the stochastic diagonal Levenberg–Marquardt method).
 *
 * <p>hₖₖ is estimated anew before each pass from some training images, see {@link Curvature}. The
 * estimate starts at the input x of the RBF layer, where E bends by ∂²y_D/∂x² = 2.
 */
public final class LevenbergMarquardt implements Optimizer {
  private final Schedule schedule;
  private final double mu;
  private final int samples;
  private final Random random;
  private final Map<Parameter, Tensor> rates = new HashMap<>();

  /**
   * Makes it with the paper's names for its numbers.
   *
   * @param schedule η of each pass
   * @param mu μ, which keeps the rate from growing without bound where the error is flat
   * @param samples the images of an estimate; the paper takes 500
   * @param seed picks the images and the signs of the estimate
   */
  public LevenbergMarquardt(Schedule schedule, double mu, int samples, long seed) {
    this.schedule = schedule;
    this.mu = mu;
    this.samples = samples;
    this.random = new Random(seed);
  }

  @Override
  public void beginPass(int pass, Network network, Dataset train) {
    Map<Parameter, Tensor> sums = curvatures(network, train);
    double rate = schedule.rate(pass);
    for (Parameter parameter : network.parameters()) {
      try (Scope scope = Scope.open("learning rates")) {
        Tensor curvature = sums.get(parameter).affine(1.0 / samples, mu);
        rates.put(parameter, scope.keep(curvature.filled(rate).dividedBy(curvature)));
      }
    }
  }

  @Override
  public void step(List<Parameter> parameters, Gradients gradients) {
    List<Tensor> w = parameters.stream().map(Parameter::value).toList();
    List<Tensor> moves =
        parameters.stream().map(p -> gradients.of(p).times(rates.get(p))).toList();
    InPlace.blend(w, 1, -1, moves);
  }

  /** Returns the rate of each element of a parameter in the present pass. */
  public Tensor rates(Parameter parameter) {
    return rates.get(parameter);
  }

  private Map<Parameter, Tensor> curvatures(Network network, Dataset train) {
    Map<Parameter, Tensor> sums = new HashMap<>();
    for (int i = 0; i < samples; i++) {
      try (Scope scope = Scope.open("curvature")) {
        Gradients draw = curvature(network, train.batch(random.nextInt(train.size())));
        for (Parameter parameter : network.parameters()) {
          sums.merge(parameter, scope.keep(draw.of(parameter)), (a, b) -> scope.keep(a.plus(b)));
        }
      }
    }
    return sums;
  }

  private Gradients curvature(Network network, Batch batch) {
    Variable images = Variable.of(network.prepare(batch.shape(), batch.pixels()));
    List<Variable> rows = List.copyOf(network.rows(images, Pass.inference()).values());
    Variable beforeRbf = rows.get(rows.size() - 2);
    Tensor bend = beforeRbf.value().filled(2);
    return Curvature.estimate(beforeRbf, bend, network.parameters(), random);
  }
}
