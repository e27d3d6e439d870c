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
 * The mean of the weights of all steps, w̄ ← w̄ + (w − w̄)/t: steps jitter around a minimum, their
 * mean lies nearer to it than any of them (Polyak and Juditsky 1992; GoogLeNet, §6, made its final
 * model so).
 *
 * <p>Training goes on with w as if nothing were there, and the running means of batch norm, which
 * belong to w, stay as they are. To look at w̄, lend it to the network:
 *
 * <pre>{@code
 * try (PolyakAverage.Loan loan = average.lendTo(network)) {
 *   error = Evaluation.of(network, test).error();
 * }
 * }</pre>
 */
public final class PolyakAverage implements Optimizer {
  private final Optimizer optimizer;
  private final int first;
  private final Map<Parameter, Tensor> averages = new HashMap<>();
  private int pass = 1;
  private long steps;
  private boolean lent;

  /** The time for which a network holds the averages; closing it puts its own numbers back. */
  public interface Loan extends AutoCloseable {
    @Override
    void close();
  }

  /** Makes it with what moves the weights, and averages from the first step on. */
  public PolyakAverage(Optimizer optimizer) {
    this(optimizer, 1);
  }

  private PolyakAverage(Optimizer optimizer, int first) {
    this.optimizer = optimizer;
    this.first = first;
  }

  /** Returns a new one that averages from this pass on: what was far off before does not count. */
  public PolyakAverage from(int pass) {
    return new PolyakAverage(optimizer, pass);
  }

  @Override
  public void beginPass(int pass, Network network, Dataset train) {
    optimizer.beginPass(pass, network, train);
    this.pass = pass;
  }

  @Override
  public void step(List<Parameter> parameters, Gradients gradients) {
    if (lent) {
      throw new IllegalStateException("Polyak average: the network holds the averages, and a step"
          + " would start from them; close the loan before");
    }
    List<Tensor> w = parameters.stream().map(Parameter::value).toList();
    List<Tensor> mean = parameters.stream().map(this::average).toList();
    optimizer.step(parameters, gradients);
    if (pass >= first) {
      steps++;
      InPlace.blend(mean, 1 - 1.0 / steps, 1.0 / steps, w);
    }
  }

  private Tensor average(Parameter parameter) {
    return averages.computeIfAbsent(
        parameter, p -> Scope.outside(() -> p.value().filled(0)));
  }

  /**
   * Puts the averages into the network, to the last bit, until the loan is closed.
   *
   * @throws IllegalStateException if no step of this network was averaged, or it has them already
   */
  public Loan lendTo(Network network) {
    if (lent) {
      throw new IllegalStateException(
          "Polyak average: the network holds the averages already; close that loan before");
    }
    if (steps == 0 || !averages.keySet().containsAll(network.parameters())) {
      throw new IllegalStateException("Polyak average: no step of "
          + network.architecture().name() + " was averaged; train it with this optimizer before");
    }
    exchange(network.parameters());
    lent = true;
    return () -> giveBack(network);
  }

  private void giveBack(Network network) {
    if (lent) {
      exchange(network.parameters());
      lent = false;
    }
  }

  /** Exchanges w and w̄. All memory is taken before the first number moves. */
  private void exchange(List<Parameter> parameters) {
    try (Scope scope = Scope.open("Polyak average")) {
      List<Tensor> before = parameters.stream().map(p -> p.value().filled(0)).toList();
      for (int i = 0; i < before.size(); i++) {
        Tensor w = parameters.get(i).value();
        Tensor mean = averages.get(parameters.get(i));
        InPlace.copy(before.get(i), w);
        InPlace.copy(w, mean);
        InPlace.copy(mean, before.get(i));
      }
    }
  }
}
