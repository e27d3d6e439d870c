package convnets.replay;

import convnets.data.Split;
import convnets.nn.Network;
import convnets.tensor.Backend;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The first steps of a recorded training, made again. On the same device the losses have to be the
 * same to the last bit.
 *
 * <p>Elsewhere sums are taken in another order. The first loss shows that weights, pictures and
 * network are the same. Each step then enlarges what the last bits differ in: a LeNet-5 stays
 * within a millionth for 50 steps, but a small ResNet with batch norm differs by several per cent
 * after six, even from itself with another number of threads. So of the later losses only their
 * mean is compared: in our measurements it differed by at most 4 %.
 *
 * @param recorded the losses of the recording
 * @param now the losses of the same steps here
 * @param there what computed then
 * @param here what computes now
 */
public record ReplayCheck(List<Double> recorded, List<Double> now, Device there, Device here) {
  /** By how much the first loss may differ on another device, in relation to its size. */
  static final double FIRST = 1e-4;

  /** And the mean of all that are compared. */
  static final double MEAN = 0.1;

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
      run.trainer(network).on(first).fitWhole(split.train(), split.test());
    }
    return new ReplayCheck(
        replay.firstLosses(), first.losses(), replay.origin().device(), Device.of(backend));
  }

  /** Returns whether the losses have to be the same to the last bit. */
  public boolean isExact() {
    return there.computesLike(here);
  }

  /** Returns whether all steps were made, and their losses are near enough. */
  public boolean agrees() {
    if (now.size() != recorded.size()) {
      return false;
    }
    return isExact()
        ? recorded.equals(now)
        : recorded.isEmpty() || firstDifference() <= FIRST && meanDifference() <= MEAN;
  }

  /** Returns by how much the losses of a step differ, counted from 0, in relation to their size. */
  public double difference(int step) {
    return difference(recorded.get(step), now.get(step));
  }

  private double firstDifference() {
    return difference(0);
  }

  private double meanDifference() {
    return difference(mean(recorded), mean(now));
  }

  private static double difference(double then, double again) {
    return then == again ? 0 : Math.abs(again - then) / Math.max(Math.abs(then), 1e-300);
  }

  private static double mean(List<Double> losses) {
    return losses.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** Returns what was found, in a sentence. */
  @Override
  public String toString() {
    if (recorded.isEmpty()) {
      return "no step was recorded, so that none can be compared";
    } else if (now.size() < recorded.size()) {
      return "only %d of %d steps were made".formatted(now.size(), recorded.size());
    } else if (isExact()) {
      return agrees() ? bitForBit() : otherBits();
    }
    return "another device computes; " + first() + ", " + all() + "\n  then: " + there
        + "\n  now:  " + here;
  }

  private String bitForBit() {
    return "the losses of the first %d steps are those of the recording, bit for bit"
        .formatted(now.size());
  }

  private String otherBits() {
    int step = IntStream.range(0, now.size())
        .filter(i -> !recorded.get(i).equals(now.get(i)))
        .findFirst()
        .orElseThrow();
    return "the loss of step %d was %s, but now it is %s, on the same device (%s)"
        .formatted(step + 1, recorded.get(step), now.get(step), here);
  }

  private String first() {
    return String.format(
        Locale.ROOT,
        "the first loss was %.6g and is %.6g (off by %.1e of its size, at most %.0e is expected)",
        recorded.get(0),
        now.get(0),
        firstDifference(),
        FIRST);
  }

  private String all() {
    return String.format(
        Locale.ROOT,
        "the mean of the first %d was %.4g and is %.4g (off by %.1f %%, at most %.0f %%)",
        now.size(),
        mean(recorded),
        mean(now),
        100 * meanDifference(),
        100 * MEAN);
  }
}
