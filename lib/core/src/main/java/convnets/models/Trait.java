package convnets.models;

import convnets.count.Outline;
import convnets.count.Reading;
import convnets.nn.Plan;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One thing about a row, such as its kernels.
 *
 * @param compared what must be equal for the row to be the same in this
 * @param shown how it is told, with branches and sums in brackets
 */
record Trait(List<String> compared, String shown) {
  /** What stands where there is nothing. */
  static final String NOTHING = "–";

  static Trait of(String word) {
    return new Trait(List.of(word), word);
  }

  static Trait of(long number) {
    return of(String.format(Locale.ROOT, "%,d", number));
  }

  /** Whether sums go around them does not change the kernels of a row: its layers tell. */
  static Trait of(Plan row, Function<Reading, String> thing) {
    return new Trait(Outline.flat(row, thing), Outline.of(row, thing));
  }

  boolean isSame(Trait other) {
    return compared.equals(other.compared) || shown.equals(other.shown);
  }

  boolean isThere() {
    return !compared.isEmpty();
  }
}
