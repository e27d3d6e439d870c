package convnets.bench;

import convnets.bench.program.Case;
import convnets.bench.program.Case.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** All that one call of {@code ./course bench} has found. */
record Run(Host host, Request request, List<Result> results) {

  /** Returns the results of nets that were asked for as such, not to show how cost grows. */
  List<Result> nets() {
    return results.stream()
        .filter(result -> result.work().kind() != Kind.CONVOLUTION)
        .filter(result -> request.asked().contains(result.work().name()))
        .toList();
  }

  List<Result> convolutions() {
    return results.stream()
        .filter(result -> result.work().kind() == Kind.CONVOLUTION)
        .toList();
  }

  /** Returns the results that show how cost grows, those with fewer threads or those without. */
  Stream<Result> growing(boolean threads) {
    if (!request.grow()) {
      return Stream.empty();
    }
    List<String> names = Case.growing(host.cores());
    return results.stream()
        .filter(result -> names.contains(result.work().name()))
        .filter(result -> threads ? result.work().batch() == 64 : result.work().threads() == 0);
  }

  /** Returns the highest rate that any program reached at any convolution: this machine's peak. */
  OptionalDouble peak() {
    return results.stream().flatMapToDouble(result -> result.best().stream()).max();
  }

  /** Returns which part of the peak ours reaches. */
  Optional<Double> partOfPeak(Result result) {
    return result.gigaflops(result.ours()).map(rate -> rate / peak().orElse(rate));
  }

  boolean isQuiet(Result result) {
    return result.otherCores().orElse(0) <= Quiet.TOLERATED * host.cores();
  }

  /** Returns what to say of a machine that did not keep quiet; nothing if it did. */
  Optional<String> noise() {
    List<Result> loud = results.stream().filter(result -> !isQuiet(result)).toList();
    double most = loud.stream().mapToDouble(r -> r.otherCores().orElse(0)).max().orElse(0);
    return loud.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The machine was not quiet: in %d of %d cases other programs kept up to %s of %d cores"
                    .formatted(loud.size(), results.size(), Figures.of(most), host.cores())
                + " busy. Read ratios, not times, and measure again.");
  }

  /** Returns the backend that ours was measured on. */
  String backend() {
    return results.stream()
        .flatMap(result -> result.ours().stream())
        .map(Timing::description)
        .findFirst()
        .orElse(Figures.NONE);
  }

  /** Returns the other libraries as they call themselves. */
  List<String> versions() {
    return results.stream()
        .flatMap(result -> result.timings().values().stream())
        .map(timing -> timing.description().replaceFirst(", \\d+ threads", ""))
        .filter(name -> !name.equals(backend()))
        .distinct()
        .toList();
  }
}
