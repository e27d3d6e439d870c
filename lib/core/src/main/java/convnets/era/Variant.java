package convnets.era;

import java.util.List;

/**
 * A net of an ablation and its trainings.
 *
 * @param name what the table calls it
 * @param net its table with its switches
 * @param trials one a seed, in the order of the seeds
 */
public record Variant(String name, EraNet net, List<Trial> trials) {
  /** Returns when it could first be built. */
  public int year() {
    return net.year();
  }

  /** Returns how many numbers are learned. */
  public long parameters() {
    return net.architecture().plan().parameters();
  }

  /** Returns the multiply-accumulates for one picture. */
  public long macs() {
    return net.architecture().plan().macs();
  }

  /** Returns what its trainings ended with. */
  public Spread spread(Measure measure) {
    return Spread.of(trials.stream().mapToDouble(measure::of).toArray());
  }

  /** Returns with how many of the seeds that both had this net has less than the other. */
  public int betterThan(Variant other, Measure measure) {
    return (int) trials.stream()
        .filter(trial -> other.trials.stream()
            .anyMatch(o -> o.seed() == trial.seed() && measure.of(trial) < measure.of(o)))
        .count();
  }
}
