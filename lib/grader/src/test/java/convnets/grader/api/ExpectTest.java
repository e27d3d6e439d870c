package convnets.grader.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ExpectTest {
  private static String message(Object expected, Object actual) {
    return assertThrows(AssertionFailedError.class, () -> Expect.same("S2", expected, actual))
        .getMessage();
  }

  @Test
  void differentShapesAreNamed() {
    assertEquals(
        "S2: expected 1×2×3, but got 1×1×3: axis 1 is 1, not 2",
        message(new double[1][2][3], new double[1][1][3]));
    assertEquals(
        "S2: expected 6×14×12, but got 6×12×14: axes 1 and 2 are exchanged",
        message(new double[6][14][12], new double[6][12][14]));
    assertEquals("S2: expected 2 numbers, but got 3 numbers", message(new int[2], new int[3]));
    assertEquals(
        "S2: expected 2×1, but got 2×1 with uneven rows",
        message(new double[2][1], new double[][] {{1}, {}}));
  }

  @Test
  void theFirstDifferentNumberIsNamedWithItsIndex() {
    assertEquals(
        "S2 at [1][0]: expected 0.5, but got NaN (2 of 4 numbers differ)",
        message(new double[][] {{1, 2}, {0.5, 4}}, new double[][] {{1, 2}, {Double.NaN, 3}}));
    assertEquals(
        "S2 at [2][0][1]: expected 0, but got 1 (1 of 2 numbers differ)",
        message(new int[][][] {{}, {}, {{0, 0}}}, new int[][][] {{}, {}, {{0, 1}}}));
  }

  @Test
  void roundingIsNoDifference() {
    Expect.same("S2", new double[] {0.3, 1e12}, new double[] {0.1 + 0.2, 1e12 + 1});
  }

  @Test
  void seedsDrawTheSameNumbersForTheSameTestOnly() {
    Seed seed = new Seed("a", true);
    assertEquals(seed.random("t").nextLong(), seed.random("t").nextLong());
    assertNotEquals(seed.random("t").nextLong(), seed.random("u").nextLong());
    assertNotEquals(seed.random("t").nextLong(), new Seed("b", true).random("t").nextLong());
    assertEquals("secret seed", seed.toString());
  }
}
