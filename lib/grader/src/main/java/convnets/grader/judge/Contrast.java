package convnets.grader.judge;

import convnets.grader.api.Expect;
import convnets.grader.api.Numbers;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/**
 * An expected and an actual array of 1 to 3 dimensions that are too long to read as numbers.
 *
 * @param expected the one
 * @param actual the other
 * @param extent the largest number of both, leaving its sign away
 * @param first the place of the first number that differs; -1 if the shapes do
 */
public record Contrast(HeatMap expected, HeatMap actual, double extent, int first) {
  private static final int LONGEST_READ = 12;
  private static final int MOST = 1 << 14;
  private static final int MOST_PLANES = 64;

  /** That there is nothing to draw. */
  public static final Contrast NONE = new Contrast(HeatMap.NONE, HeatMap.NONE, 0, -1);

  static Contrast of(Throwable failure) {
    if (failure instanceof AssertionFailedError failed
        && failed.isExpectedDefined()
        && failed.isActualDefined()) {
      Object expected = value(failed.getExpected());
      Object actual = value(failed.getActual());
      if (Numbers.isArray(expected) && Numbers.isArray(actual)) {
        return of(Numbers.of(expected), Numbers.of(actual));
      }
    }
    return NONE;
  }

  private static Object value(ValueWrapper wrapper) {
    Object value = wrapper.getEphemeralValue();
    return value == null ? "" : value;
  }

  private static Contrast of(Numbers expected, Numbers actual) {
    if (Math.max(expected.count(), actual.count()) <= LONGEST_READ
        || !isDrawn(expected)
        || !isDrawn(actual)) {
      return NONE;
    }
    double extent = DoubleStream.concat(numbers(expected), numbers(actual))
        .filter(Double::isFinite)
        .map(Math::abs)
        .max()
        .orElse(0);
    int first =
        expected.extents().equals(actual.extents()) ? Expect.firstDifference(expected, actual) : -1;
    return new Contrast(HeatMap.of(expected, extent), HeatMap.of(actual, extent), extent, first);
  }

  private static boolean isDrawn(Numbers numbers) {
    int axes = numbers.extents().size();
    return axes <= 3
        && !numbers.isRagged()
        && numbers.count() > 0
        && numbers.count() <= MOST
        && (axes < 3 || numbers.extents().get(0) <= MOST_PLANES);
  }

  private static DoubleStream numbers(Numbers numbers) {
    return IntStream.range(0, numbers.count()).mapToDouble(numbers::number);
  }

  /** Returns whether there is something to draw. */
  public boolean drawn() {
    return !expected.extents().isEmpty();
  }
}
