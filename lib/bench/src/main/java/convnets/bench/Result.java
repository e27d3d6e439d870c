package convnets.bench;

import convnets.bench.program.Case;
import convnets.bench.program.Case.Kind;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One case, timed.
 *
 * @param threads as many as each program was allowed
 * @param timings by the name of the program; who failed is missing
 * @param otherCores how many cores other programs kept busy meanwhile
 */
record Result(Case work, int threads, Map<String, Timing> timings, OptionalDouble otherCores) {

  Optional<Timing> timing(String name) {
    return Optional.ofNullable(timings.get(name));
  }

  Optional<Timing> ours() {
    return timing(Contender.OURS);
  }

  /** Returns the name under which PyTorch counts: its fastest layout and flags. */
  Optional<String> pytorchName() {
    return Stream.of(Contender.PLAIN, Contender.CHANNELS_LAST)
        .flatMap(name -> Stream.of(name, name + Contender.DEFAULT_FLAGS))
        .filter(timings::containsKey)
        .min(Comparator.comparingDouble(name -> timings.get(name).median()));
  }

  Optional<Timing> pytorch() {
    return pytorchName().map(timings::get);
  }

  /** Returns how many times as long as ours PyTorch takes. */
  Optional<Double> ratio() {
    return ours().flatMap(ours -> pytorch().map(other -> other.median() / ours.median()));
  }

  /** Returns the forward pass's billions of operations a second; only a convolution has any. */
  Optional<Double> gigaflops(Optional<Timing> timing) {
    return timing
        .filter(t -> work.kind() == Kind.CONVOLUTION)
        .map(t -> work.operations() / t.median() * 1e-6);
  }

  /** Returns the highest rate of any program at this case. */
  OptionalDouble best() {
    return timings.values().stream()
        .flatMap(timing -> gigaflops(Optional.of(timing)).stream())
        .mapToDouble(Double::doubleValue)
        .max();
  }
}
