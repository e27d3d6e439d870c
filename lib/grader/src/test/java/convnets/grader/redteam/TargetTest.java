package convnets.grader.redteam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests of {@link Target}, whose hidden inputs can be told from all others. */
class TargetTest {
  static final String HIDDEN = "CANARY-" + "INPUT";

  @Test
  @Visible
  @Points(2)
  void twoIsFour(Target answer) {
    assertEquals(4, answer.twice(2));
  }

  @Test
  @Visible
  @Points(2)
  void rowsAreScaled(Target answer) {
    assertArrayEquals(new double[] {2, 4}, answer.scaled(new double[] {1, 2}, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  @Points(4)
  void anyNumberIsDoubled(int digits, Target answer, Random random) {
    int n = 1 + random.nextInt((int) Math.pow(10, digits));
    assertEquals(2 * n, answer.twice(n));
  }

  @Test
  @Points(4)
  void anybodyIsGreeted(Target answer, Random random) {
    String name = HIDDEN + random.nextInt(1000);
    assertEquals("Hello, " + name, answer.greet(name));
  }
}
