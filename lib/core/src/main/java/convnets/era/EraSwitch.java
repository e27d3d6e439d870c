package convnets.era;

import convnets.data.Split;
import convnets.device.Backends;
import convnets.nn.Network;
import convnets.tensor.Backend;
import convnets.tensor.ComputationInterruptedException;
import convnets.train.History;
import convnets.train.Momentum;
import convnets.train.Recipe;
import convnets.train.Schedule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The history as an experiment: a small net, one invention swapped at a time, the same seeds and
 * the same budget for all: {@code EraSwitch.of(EraNet.of(Shape.of(1, 28, 28), 10)).alone()
 * .fit(FashionMini.load())}.
 *
 * <p>All are trained like {@link Recipe#modern}: what an invention needed to shine, such as a rate
 * of its own, more layers or more pictures, it does not get. That is the point of a fair
 * comparison, and its limit: LRN and dropout were found on a million pictures.
 *
 * @param base the net that others are measured against
 * @param inventions what is swapped, in the order of the table
 * @param adding whether each stays for the nets after it
 * @param passes over the data
 * @param seeds how many trainings of each net: from the seeds 1, 2, …
 * @param rate the first learning rate, for all nets; half a cosine leads down from it
 * @param backend where to compute; the best one if none is named
 * @param watcher who watches
 */
public record EraSwitch(
    EraNet base,
    List<Invention> inventions,
    boolean adding,
    int passes,
    int seeds,
    double rate,
    Optional<Backend> backend,
    TrialListener watcher) {

  /** There must be something to do. */
  public EraSwitch {
    if (passes < 1 || seeds < 1) {
      throw new IllegalArgumentException(
          "era switch: needs at least 1 pass and 1 seed, but got " + passes + " and " + seeds);
    }
    for (Invention invention : inventions) {
      if (base.inventions().contains(invention)) {
        throw new IllegalArgumentException("era switch: the " + base.name() + " has " + invention
            + " already; begin with base.without(Invention." + invention.name()
            + "), or swap another");
      }
    }
  }

  /** Returns an experiment on this net: each invention that it lacks alone, 10 passes, one seed. */
  public static EraSwitch of(EraNet base) {
    return new EraSwitch(
        base, lacking(base), false, 10, 1, 0.03, Optional.empty(), (net, seed, done, trials) -> {});
  }

  private static List<Invention> lacking(EraNet base) {
    return List.of(Invention.values()).stream()
        .filter(invention -> !base.inventions().contains(invention))
        .toList();
  }

  /** Returns this experiment with these inventions, each alone against the base. */
  public EraSwitch swapping(Invention... inventions) {
    return new EraSwitch(base, List.of(inventions), false, passes, seeds, rate, backend, watcher);
  }

  /** Returns this experiment with each invention alone: what did ReLU alone buy? */
  public EraSwitch alone() {
    return new EraSwitch(base, inventions, false, passes, seeds, rate, backend, watcher);
  }

  /** Returns this experiment with each invention on top of those before it. */
  public EraSwitch addedUp() {
    return new EraSwitch(base, inventions, true, passes, seeds, rate, backend, watcher);
  }

  /** Returns this experiment with so many passes over the data. */
  public EraSwitch passes(int passes) {
    return new EraSwitch(base, inventions, adding, passes, seeds, rate, backend, watcher);
  }

  /** Returns this experiment with so many trainings of each net. */
  public EraSwitch seeds(int seeds) {
    return new EraSwitch(base, inventions, adding, passes, seeds, rate, backend, watcher);
  }

  /**
   * Returns this experiment with another first rate than 0.03. What wins depends on it: with 0.01
   * ReLU ends with a lower loss than tanh on {@link convnets.data.FashionMini}, with 0.03 tanh
   * does, and with 0.1 ReLU dies. AlexNet's authors chose a rate for each (§3.1).
   */
  public EraSwitch rate(double rate) {
    return new EraSwitch(base, inventions, adding, passes, seeds, rate, backend, watcher);
  }

  /** Returns this experiment on another backend. */
  public EraSwitch backend(Backend backend) {
    return new EraSwitch(
        base, inventions, adding, passes, seeds, rate, Optional.of(backend), watcher);
  }

  /** Returns this experiment with somebody else who watches. */
  public EraSwitch on(TrialListener watcher) {
    return new EraSwitch(base, inventions, adding, passes, seeds, rate, backend, watcher);
  }

  /** Returns the nets that are compared, by the names that the table gives them. */
  public Map<String, EraNet> nets() {
    Map<String, EraNet> nets = new LinkedHashMap<>();
    nets.put(base.name(), base);
    EraNet net = base;
    for (Invention invention : inventions) {
      net = (adding ? net : base).with(invention);
      nets.put(adding ? "+ " + invention : invention.toString(), net);
    }
    return nets;
  }

  /**
   * Trains all nets, seed by seed. An interrupt of the thread ends it; trainings that were finished
   * count.
   *
   * @throws convnets.train.DivergedException if a loss is no number any more
   */
  public Ablation fit(Split data) {
    Map<String, EraNet> nets = nets();
    Map<String, List<Trial>> trials = new LinkedHashMap<>();
    nets.keySet().forEach(name -> trials.put(name, new ArrayList<>()));
    int done = 0;
    boolean interrupted = false;
    for (long seed = 1; seed <= seeds && !interrupted; seed++) {
      for (String name : nets.keySet()) {
        watcher.onTrial(nets.get(name), seed, done++, seeds * nets.size());
        Optional<Trial> trial = trial(nets.get(name), seed, data);
        trial.ifPresent(trials.get(name)::add);
        interrupted = trial.isEmpty();
        if (interrupted) {
          break;
        }
      }
    }
    return new Ablation(words(data), passes, rate, adding, variants(nets, trials), interrupted);
  }

  /** A training, unless somebody stopped it: then it did not have the budget of the others. */
  private Optional<Trial> trial(EraNet net, long seed, Split data) {
    try {
      Network network = net.architecture().build(seed, backend.orElseGet(Backends::best));
      History history = Recipe.modern(passes)
          .trainer(network)
          .optimizer(new Momentum(Schedule.cosine(rate, passes), 0.9))
          .epochs(passes)
          .seed(seed)
          .fit(data.train(), data.test());
      return history.interrupted() ? Optional.empty() : Optional.of(new Trial(seed, history));
    } catch (ComputationInterruptedException e) { // between two trainings
      Thread.interrupted(); // the flag has been heard
      return Optional.empty();
    }
  }

  private static String words(Split data) {
    return String.format(
        Locale.ROOT,
        "%s, %,d pictures, %,d for the test",
        data.train().name(),
        data.train().size(),
        data.test().size());
  }

  /** A net without a finished training has nothing to tell. */
  private List<Variant> variants(Map<String, EraNet> nets, Map<String, List<Trial>> trials) {
    List<Variant> variants = new ArrayList<>();
    for (Map.Entry<String, EraNet> entry : nets.entrySet()) {
      List<Trial> finished = trials.get(entry.getKey());
      if (!finished.isEmpty()) {
        variants.add(new Variant(entry.getKey(), entry.getValue(), List.copyOf(finished)));
      }
    }
    return List.copyOf(variants);
  }
}
