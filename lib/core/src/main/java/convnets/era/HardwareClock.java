package convnets.era;

import convnets.data.Dataset;
import convnets.nn.Architecture;
import convnets.nn.NetworkPlan;
import convnets.tensor.Backend;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a training would have cost on the machines of the history: its multiply-accumulates, divided
 * by the speed at which those machines did theirs, in trainings whose papers tell how long they
 * took. What one program made of a machine then, another net and program might not have: read the
 * times as orders of magnitude. A net as small as LeNet-5, above all, would have left most of a
 * graphics card idle.
 *
 * @param plan the net
 * @param pictures of a pass
 * @param passes over them
 * @param here how fast this machine is, where it was measured
 */
public record HardwareClock(
    NetworkPlan plan, long pictures, int passes, Optional<MeasuredSpeed> here) {
  /**
   * A step of learning costs about three times an answer: on the way back, each layer computes the
   * gradient of its weights and that of its input, either of which costs what the way there did.
   */
  public static final int TRAINING = 3;

  /** Returns the clock of one pass over so many pictures. */
  public static HardwareClock of(Architecture net, long pictures) {
    return new HardwareClock(net.plan(), pictures, 1, Optional.empty());
  }

  /** Returns the clock of so many passes. */
  public HardwareClock passes(int passes) {
    return new HardwareClock(plan, pictures, passes, here);
  }

  /** Returns this clock with this machine on it, measured by a short training on some pictures. */
  public HardwareClock measured(Backend backend, Dataset some) {
    return here(MeasuredSpeed.of(plan.architecture(), backend, some));
  }

  /** Returns this clock with this machine on it, measured before. */
  public HardwareClock here(MeasuredSpeed speed) {
    return new HardwareClock(plan, pictures, passes, Optional.of(speed));
  }

  /** Returns the multiply-accumulates of the training, forward and back. */
  public double macs() {
    return (double) TRAINING * plan.macs() * pictures * passes;
  }

  /** Returns what it takes on each machine, in the order of time; this machine is the last. */
  public List<ClockTime> times() {
    List<ClockTime> times = new ArrayList<>();
    Hardware hardware = Hardware.documented();
    for (DocumentedTraining training : hardware.trainings()) {
      times.add(new ClockTime(
          training.machine(),
          training.words(),
          training.year(),
          training.macsPerSecond(),
          hardware.peak(training),
          macs() / training.macsPerSecond(),
          macs() / training.fastest(),
          macs() / training.slowest(),
          training.source()));
    }
    here.map(this::timeHere).ifPresent(times::add);
    return List.copyOf(times);
  }

  private ClockTime timeHere(MeasuredSpeed speed) {
    double seconds = speed.secondsPerPicture() * pictures * passes;
    String source = String.format(
        Locale.ROOT,
        "measured here: the median of %d steps of %d pictures",
        speed.steps(),
        speed.batch());
    return new ClockTime(
        "this machine",
        "backend " + speed.backend(),
        speed.year(),
        macs() / seconds,
        0,
        seconds,
        seconds,
        seconds,
        source);
  }

  /** Returns what is timed: {@code one pass of LeNet-5 over 60,000 pictures}. */
  public String what() {
    return String.format(
        Locale.ROOT,
        "%s of %s over %,d pictures",
        passes == 1 ? "one pass" : passes + " passes",
        plan.architecture().name(),
        pictures);
  }

  /** Returns the times in a sentence. */
  public String sentence() {
    String what = what();
    String start = what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
    String mine =
        here.map(speed -> " takes " + timeHere(speed).time() + " here; it").orElse("");
    List<String> parts = times().stream()
        .filter(time -> time.peak() > 0)
        .map(time -> time.time() + " on " + time.machine())
        .toList();
    return start + mine + " would have taken about " + String.join(", ", parts) + ".";
  }

  @Override
  public String toString() {
    return sentence();
  }
}
