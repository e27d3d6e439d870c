package convnets.bench;

import java.util.Locale;
import java.util.Optional;

/** Numbers as the tables show them: three digits that mean something. */
final class Figures {
  static final String NONE = "–";

  private Figures() {}

  static String of(double value) {
    int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }

  static String of(Optional<Double> value) {
    return value.map(Figures::of).orElse(NONE);
  }

  static String median(Optional<Timing> timing) {
    return of(timing.map(Timing::median));
  }

  /** Returns the middle eight tenths of all steps. */
  static String spread(Optional<Timing> timing) {
    return timing.map(t -> of(t.p10()) + "–" + of(t.p90())).orElse(NONE);
  }

  static String megabytes(Optional<Timing> timing) {
    return timing
        .filter(t -> t.megabytes().isPresent())
        .map(t -> String.format(Locale.ROOT, "%,.0f", t.megabytes().getAsDouble()))
        .orElse(NONE);
  }

  static String ratio(Optional<Double> ratio) {
    return ratio.map(r -> String.format(Locale.ROOT, "%.2f", r)).orElse(NONE);
  }

  static String percent(Optional<Double> part) {
    return part.map(p -> String.format(Locale.ROOT, "%.0f %%", 100 * p)).orElse(NONE);
  }
}
