package convnets.bench;

import convnets.bench.program.Net;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The results as tables. */
final class Tables {
  private static final String[] NETS = {
    "case",
    "ours, ms",
    "p10–p90",
    "PyTorch, ms",
    "p10–p90",
    "layout",
    "ratio",
    "malloc tuned",
    "DL4J",
    "our ND4J",
    "ours, MB",
    "PyTorch, MB"
  };

  private Tables() {}

  /** Milliseconds a step, the median, and for ours and PyTorch the spread. */
  static Grid nets(List<Result> results) {
    Grid grid = Grid.of(NETS);
    for (Result r : results) {
      grid.add(
          r.work().name(),
          Figures.median(r.ours()),
          Figures.spread(r.ours()),
          Figures.median(r.pytorch()),
          Figures.spread(r.pytorch()),
          layout(r),
          Figures.ratio(r.ratio()),
          Figures.median(r.timing(Contender.MALLOC)),
          Figures.median(r.timing(Contender.DL4J)),
          Figures.median(r.timing(Contender.ND4J)),
          Figures.megabytes(r.ours()),
          Figures.megabytes(r.pytorch()));
    }
    return grid;
  }

  /** Billions of operations a second. */
  static Grid convolutions(Run run) {
    Grid grid = Grid.of(
        "convolution",
        "N×C×H, filters",
        "ours",
        "of the peak",
        "PyTorch",
        "layout",
        "DL4J",
        "our ND4J",
        "ours, ms",
        "PyTorch, ms",
        "ratio");
    for (Result r : run.convolutions()) {
      grid.add(
          r.work().name(),
          words(r),
          Figures.of(r.gigaflops(r.ours())),
          Figures.percent(run.partOfPeak(r)),
          Figures.of(r.gigaflops(r.pytorch())),
          layout(r),
          Figures.of(r.gigaflops(r.timing(Contender.DL4J))),
          Figures.of(r.gigaflops(r.timing(Contender.ND4J))),
          Figures.median(r.ours()),
          Figures.median(r.pytorch()),
          Figures.ratio(r.ratio()));
    }
    return grid;
  }

  /** How cost grows with the batch. */
  static Grid batches(Run run) {
    Grid grid = Grid.of(
        "case",
        "images",
        "ours, ms",
        "µs an image",
        "PyTorch, ms",
        "ratio",
        "ours, MB",
        "PyTorch, MB");
    run.growing(false)
        .sorted(Comparator.comparing((Result r) -> r.work().net().name())
            .thenComparing(r -> r.work().batch()))
        .forEach(r -> grid.add(
            r.work().net().name() + "-train",
            String.valueOf(r.work().batch()),
            Figures.median(r.ours()),
            Figures.of(r.ours().map(t -> 1000 * t.median() / r.work().batch())),
            Figures.median(r.pytorch()),
            Figures.ratio(r.ratio()),
            Figures.megabytes(r.ours()),
            Figures.megabytes(r.pytorch())));
    return grid;
  }

  /** How cost shrinks with the threads. */
  static Grid threads(Run run) {
    Grid grid =
        Grid.of("case", "threads", "ours, ms", "speed-up", "PyTorch, ms", "speed-up", "ratio");
    List<Result> results = run.growing(true)
        .sorted((a, b) -> Integer.compare(a.threads(), b.threads()))
        .toList();
    for (Net net : List.of(Net.LENET5, Net.NIN)) {
      List<Result> same =
          results.stream().filter(r -> r.work().net().equals(net)).toList();
      for (Result r : same) {
        grid.add(
            net.name() + "-train-64",
            String.valueOf(r.threads()),
            Figures.median(r.ours()),
            Figures.ratio(speedUp(same.get(0).ours(), r.ours())),
            Figures.median(r.pytorch()),
            Figures.ratio(speedUp(same.get(0).pytorch(), r.pytorch())),
            Figures.ratio(r.ratio()));
      }
    }
    return grid;
  }

  private static Optional<Double> speedUp(Optional<Timing> one, Optional<Timing> more) {
    return one.flatMap(a -> more.map(b -> a.median() / b.median()));
  }

  private static String layout(Result result) {
    return result
        .pytorchName()
        .map(name -> (name.startsWith(Contender.PLAIN) ? "plain" : "channels-last")
            + (name.endsWith(Contender.DEFAULT_FLAGS) ? ", default flags" : ""))
        .orElse(Figures.NONE);
  }

  /** Returns "64×1×28, 6 5×5, pad 2". */
  private static String words(Result result) {
    Net net = result.work().net();
    var layer = net.layers().get(0);
    return "%d×%d×%d, %d %d×%d%s%s"
        .formatted(
            result.work().batch(),
            net.channels(),
            net.height(),
            layer.size(),
            layer.kernel(),
            layer.kernel(),
            layer.stride() == 1 ? "" : ", stride " + layer.stride(),
            layer.pad() == 0 ? "" : ", pad " + layer.pad());
  }
}
