package convnets.era;

import java.util.Arrays;

/**
 * What several seeds gave: one number alone does not say how far the next one may lie from it.
 *
 * @param deviation from the mean, as expected for a further seed; 0 for one seed
 */
public record Spread(double mean, double deviation, double low, double high) {
  /** Returns the spread of these numbers; of none, it is no number. */
  public static Spread of(double... values) {
    double mean = Arrays.stream(values).average().orElse(Double.NaN);
    double squares =
        Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return new Spread(
        mean,
        values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0,
        Arrays.stream(values).min().orElse(Double.NaN),
        Arrays.stream(values).max().orElse(Double.NaN));
  }
}
