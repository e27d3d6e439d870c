package convnets.grader.api;

import java.util.Locale;
import java.util.stream.IntStream;
import org.opentest4j.AssertionFailedError;

/**
 * Compares arrays of numbers as a person does who looks for the mistake: first the shapes, then the
 * first number that differs, and how many do.
 */
public final class Expect {
  private static final double TOLERANCE = 1e-9;

  private Expect() {}

  /**
   * Fails unless both have the same shape and, up to rounding, the same numbers.
   *
   * @param what what is compared, in words: the message begins with it
   * @param expected an array of {@code double} or {@code int}, to any depth
   * @param actual the answer's
   */
  public static void same(String what, Object expected, Object actual) {
    Numbers wanted = Numbers.of(expected);
    Numbers got = Numbers.of(actual);
    if (!wanted.shape().equals(got.shape())) {
      String shapes = ": expected " + wanted.shape() + ", but got " + got.shape();
      throw failure(what + shapes + got.otherThan(wanted), expected, actual);
    }
    int first = firstDifference(wanted, got);
    if (first >= 0) {
      int different = (int) IntStream.range(first, wanted.count())
          .filter(i -> !close(wanted.number(i), got.number(i)))
          .count();
      throw failure(what + " " + difference(wanted, got, first, different), expected, actual);
    }
  }

  /** Returns the place of the first number that differs, of two of the same shape; -1 if none. */
  public static int firstDifference(Numbers wanted, Numbers got) {
    return IntStream.range(0, wanted.count())
        .filter(i -> !close(wanted.number(i), got.number(i)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean close(double expected, double actual) {
    double allowed = TOLERANCE * Math.max(1, Math.abs(expected));
    return Double.compare(expected, actual) == 0 || Math.abs(expected - actual) <= allowed;
  }

  private static String difference(Numbers wanted, Numbers got, int first, int different) {
    return String.format(
        Locale.ROOT,
        "at %s: expected %s, but got %s (%,d of %,d numbers differ)",
        wanted.index(first),
        wanted.text(first),
        got.text(first),
        different,
        wanted.count());
  }

  private static AssertionFailedError failure(String message, Object expected, Object actual) {
    return new AssertionFailedError(message, expected, actual);
  }
}
