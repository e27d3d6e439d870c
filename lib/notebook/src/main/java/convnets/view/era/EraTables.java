package convnets.view.era;

import convnets.era.Ablation;
import convnets.era.ClockTime;
import convnets.era.HardwareClock;
import convnets.era.Measure;
import convnets.era.Trial;
import convnets.era.Variant;
import convnets.train.EpochResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Ablations and clocks as data frames: to filter, to sort, to keep as CSV. */
public final class EraTables {
  private EraTables() {}

  /** Returns a row a net, means over the seeds; errors are fractions. */
  public static Table of(Ablation ablation) {
    List<Variant> nets = ablation.variants();
    Measure error = Measure.TEST_ERROR;
    return Table.create(
        ablation.title(),
        StringColumn.create("net", nets.stream().map(Variant::name)),
        IntColumn.create("year", nets.stream().mapToInt(Variant::year)),
        LongColumn.create("parameters", nets.stream().mapToLong(Variant::parameters)),
        LongColumn.create("MACs", nets.stream().mapToLong(Variant::macs)),
        numbers("seconds", nets, net -> net.spread(Measure.SECONDS).mean()),
        numbers("train loss", nets, net -> net.spread(Measure.TRAIN_LOSS).mean()),
        numbers("test error", nets, net -> net.spread(error).mean()),
        numbers("±", nets, net -> net.spread(error).deviation()),
        numbers("change", nets, net -> ablation.change(net, error)),
        StringColumn.create("better with", nets.stream().map(net -> better(ablation, net))));
  }

  private static String better(Ablation ablation, Variant net) {
    int better = net.betterThan(ablation.before(net), Measure.TEST_ERROR);
    return net == ablation.base() ? "" : better + " of " + net.trials().size();
  }

  /** Returns a row a pass of every training. */
  public static Table passes(Ablation ablation) {
    List<Pass> passes = new ArrayList<>();
    for (Variant net : ablation.variants()) {
      for (Trial trial : net.trials()) {
        trial.history().epochs().forEach(pass -> passes.add(new Pass(net, trial, pass)));
      }
    }
    return Table.create(
        "passes",
        StringColumn.create("net", passes.stream().map(pass -> pass.net().name())),
        LongColumn.create("seed", passes.stream().mapToLong(pass -> pass.trial().seed())),
        IntColumn.create("epoch", passes.stream().mapToInt(pass -> pass.result().epoch())),
        numbers("train loss", passes, pass -> pass.result().trainLoss()),
        numbers("train error", passes, pass -> pass.result().trainError()),
        numbers("test error", passes, pass -> pass.result().testError()),
        numbers("seconds", passes, pass -> pass.result().seconds()));
  }

  private record Pass(Variant net, Trial trial, EpochResult result) {}

  /** Returns a row a machine: its speed, what its data sheet promises, and the time. */
  public static Table of(HardwareClock clock) {
    List<ClockTime> times = clock.times();
    return Table.create(
        "The hardware clock for " + clock.what(),
        StringColumn.create("machine", times.stream().map(ClockTime::machine)),
        StringColumn.create("what", times.stream().map(ClockTime::words)),
        IntColumn.create("year", times.stream().mapToInt(ClockTime::year)),
        numbers("MACs a second", times, ClockTime::macsPerSecond),
        numbers("peak", times, time -> time.peak() > 0 ? time.peak() : Double.NaN),
        numbers("seconds", times, ClockTime::seconds),
        StringColumn.create("time", times.stream().map(ClockTime::time)),
        StringColumn.create("source", times.stream().map(ClockTime::source)));
  }

  private static <T> DoubleColumn numbers(String name, List<T> rows, ToDoubleFunction<T> number) {
    return DoubleColumn.create(name, rows.stream().mapToDouble(number).toArray());
  }
}
