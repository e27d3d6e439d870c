package convnets.replay;

import convnets.data.Split;
import convnets.nn.Network;
import convnets.tensor.Backend;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The first steps of a recorded training, made again. On the same device the losses have to be the
 * same to the last bit. Elsewhere the sums are taken in another order, and each step enlarges the
 * difference a little.
 *
 * @param recorded the losses of the recording
 * @param now the losses of the same steps here
 * @param there what computed then
 * @param here what computes now
 */
public record ReplayCheck(List<Double> recorded, List<Double> now, Device there, Device here) {
  /** Doubles on another processor or another Java, whose exponentials differ in the last bit. */
  static final double DOUBLES = 1e-6;

  /** Floats, or another order of the sums. */
  static final double FLOATS = 0.02;

  /** Keeps copies of the lists. */
  public ReplayCheck {
    recorded = List.copyOf(recorded);
    now = List.copyOf(now);
  }

  static ReplayCheck of(Replay replay, Backend backend) {
    Run run = replay.run();
    Split split = run.load();
    Material material = Material.of(split);
    if (!material.equals(replay.origin().material())) {
      throw new IllegalStateException(
          "replay of %s: it was recorded with other pictures (%s) than those here (%s)"
              .formatted(run, replay.origin().material(), material));
    }
    int steps = replay.firstLosses().size();
    FirstSteps first = new FirstSteps(steps);
    if (steps > 0) {
      Network network = run.build(backend);
      run.trainer(network).on(first).fit(split.train(), split.test());
    }
    return new ReplayCheck(
        replay.firstLosses(), first.losses(), replay.origin().device(), Device.of(backend));
  }

  /** Returns by how much a loss may differ, in relation to its size. */
  public double tolerance() {
    if (there.computesLike(here)) {
      return 0;
    }
    return there.isPlainLike(here) ? DOUBLES : FLOATS;
  }

  /** Returns by how much the losses differ, in relation to their size. */
  public double difference() {
    return IntStream.range(0, compared()).mapToDouble(this::difference).max().orElse(0);
  }

  /** Returns whether all steps were made, and their losses are near enough. */
  public boolean agrees() {
    return now.size() == recorded.size() && difference() <= tolerance();
  }

  private int compared() {
    return Math.min(now.size(), recorded.size());
  }

  private double difference(int step) {
    double then = recorded.get(step);
    double again = now.get(step);
    return then == again ? 0 : Math.abs(again - then) / Math.max(Math.abs(then), 1e-300);
  }

  /** Returns what was found, in a sentence. */
  @Override
  public String toString() {
    if (recorded.isEmpty()) {
      return "no step was recorded, so that none can be compared";
    } else if (now.size() < recorded.size()) {
      return "only %d of %d steps were made".formatted(now.size(), recorded.size());
    } else if (!agrees()) {
      return disagreement();
    } else if (tolerance() == 0) {
      return "the losses of the first %d steps are those of the recording, bit for bit"
          .formatted(now.size());
    }
    return String.format(
        Locale.ROOT,
        "the losses of the first %d steps differ from those of the recording by at most %.1e of"
            + " their size; up to %.1e is expected, because another device computes\n"
            + "  then: %s\n  now:  %s",
        now.size(),
        difference(),
        tolerance(),
        there,
        here);
  }

  private String disagreement() {
    int step = IntStream.range(0, compared())
        .filter(i -> difference(i) > tolerance())
        .findFirst()
        .orElseThrow();
    return String.format(
        Locale.ROOT,
        "the loss of step %d was %s, but now it is %s: they differ by %.1e of their size, and at"
            + " most %.1e is expected\n  then: %s\n  now:  %s",
        step + 1,
        recorded.get(step),
        now.get(step),
        difference(step),
        tolerance(),
        there,
        here);
  }
}
