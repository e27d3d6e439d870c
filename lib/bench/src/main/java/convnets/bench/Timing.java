package convnets.bench;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What one program needed for a step, over all its turns.
 *
 * @param description the library as it calls itself
 * @param median in milliseconds, as are the others
 * @param p10 a tenth of the steps were faster
 * @param p90 a tenth of the steps were slower
 * @param steps how many were timed
 * @param megabytes the most memory that the process ever held
 */
record Timing(
    String description,
    double median,
    double p10,
    double p90,
    int steps,
    OptionalDouble megabytes) {

  static Timing of(String description, List<double[]> turns, OptionalDouble megabytes) {
    double[] sorted = turns.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    return new Timing(
        description,
        quantile(sorted, 0.5),
        quantile(sorted, 0.1),
        quantile(sorted, 0.9),
        sorted.length,
        megabytes);
  }

  /** Returns the value that this part of the sorted ones lies below. */
  static double quantile(double[] sorted, double part) {
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
