package convnets.grader.api;

import java.util.Locale;
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
      throw failure(
          what + ": expected " + wanted.shape() + ", but got " + got.shape(), expected, actual);
    }
    int different = 0;
    int first = -1;
    for (int i = 0; i < wanted.count(); i++) {
      if (!close(wanted.number(i), got.number(i))) {
        first = different == 0 ? i : first;
        different++;
      }
    }
    if (different > 0) {
      throw failure(what + " " + difference(wanted, got, first, different), expected, actual);
    }
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
        wanted.number(first),
        got.number(first),
        different,
        wanted.count());
  }

  private static AssertionFailedError failure(String message, Object expected, Object actual) {
    return new AssertionFailedError(message, expected, actual);
  }
}
