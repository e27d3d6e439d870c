package convnets.tensor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.reference.ReferenceBackend;
import java.util.Arrays;

/**
 * Runs one operation on a backend and on the reference, with the same drawn inputs, and compares.
 *
 * <p>The error of a result is its largest difference from the reference, divided by the largest
 * absolute value of the whole expected tensor: a float carries that much where terms of this size
 * were added up.
 */
public final class Agreement {
  /** How many cases are drawn for each operation. */
  public static final int CASES = 250;

  /** The largest error that a backend of floats may have. */
  public static final double TOLERANCE = 1e-4;

  private Agreement() {}

  /** An operation on drawn inputs. */
  interface Run {
    Buffer on(Backend backend, Case drawn);
  }

  static void check(String operation, Backend backend, Run run) {
    for (long seed = 0; seed < CASES; seed++) {
      String what = operation + " on " + backend.name() + ", seed " + seed;
      long before = backend.liveBytes();
      check(what, backend, seed, run);
      assertTrue(
          backend.liveBytes() <= before, what + ": bytes stay alive after all inputs were freed");
    }
  }

  private static void check(String what, Backend backend, long seed, Run run) {
    Backend reference = ReferenceBackend.REFERENCE;
    Buffer expected = run.on(reference, new Case(reference, seed));
    Case drawn = new Case(backend, seed);
    Buffer actual = run.on(backend, drawn);
    assertEquals(expected.shape(), actual.shape(), what);
    compare(what, reference.download(expected), backend.download(actual));
    actual.free();
    drawn.end(what);
  }

  /** Fails if a number is farther from the expected one than the tolerance allows. */
  public static void compare(String what, double[] expected, double[] actual) {
    double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
    for (int i = 0; i < expected.length; i++) {
      if (!(Math.abs(expected[i] - actual[i]) <= TOLERANCE * largest)) {
        fail(String.format(
            "%s: element %d of %d is %s instead of %s",
            what, i, expected.length, actual[i], expected[i]));
      }
    }
  }
}
