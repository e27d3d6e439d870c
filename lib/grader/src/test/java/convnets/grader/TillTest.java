package convnets.grader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests of {@link Till}; a build runs them on {@link Register} directly, as practice does. */
@TestMethodOrder(OrderAnnotation.class)
class TillTest {
  @Test
  @Visible
  @Order(1)
  @Points(2)
  void pricesAddUp(Till till, TestReporter reporter) {
    int sum = till.sum(new int[] {1, 2, 3});
    reporter.publishEntry("three prices gave " + sum);
    assertEquals(6, sum, "1 + 2 + 3");
  }

  @Test
  @Visible
  @Order(2)
  @Points(1)
  void rowsAreSortedInPlace(Till till) {
    double[][] rows = {{2, 1}, {4, 3}};
    till.sort(rows);
    assertArrayEquals(new double[][] {{1, 2}, {3, 4}}, rows);
  }

  @Test
  @Visible
  @Order(3)
  @Points(1)
  void noRootOfNegativeNumbers(Till till) {
    assertThrows(IllegalArgumentException.class, () -> till.root(-1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 9})
  @Points(4)
  void anyCountOfPricesAddsUp(int count, Till till, Random random, TestReporter reporter) {
    int[] prices = random.ints(count, 0, 100).toArray();
    reporter.publishEntry(count + " prices were drawn");
    assertEquals(Arrays.stream(prices).sum(), till.sum(prices));
  }
}
