package convnets.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.tensor.Shape;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On a ramp, a pixel says how far away it was read: its brightness is its column, or its row. */
class ElasticTest {
  private static final Shape DIGIT = Shape.of(1, 28, 28);
  private static final double[] COLUMNS =
      IntStream.range(0, 784).mapToDouble(i -> i % 28).toArray();
  private static final double[] ROWS =
      IntStream.range(0, 784).mapToDouble(i -> i / 28).toArray();

  /** How far pixels in the middle moved to the right, or down. */
  private static double[] moved(Elastic elastic, double[] ramp, Random random) {
    double[] read = elastic.draw(DIGIT, random).apply(ramp);
    return IntStream.range(0, 784)
        .filter(i -> i % 28 >= 10 && i % 28 < 18 && i / 28 >= 10 && i / 28 < 18)
        .mapToDouble(i -> read[i] - ramp[i])
        .toArray();
  }

  private static double spread(Elastic elastic, double[] ramp) {
    Random random = new Random(2003);
    double squares = 0;
    int count = 0;
    for (int draw = 0; draw < 1000; draw++) {
      for (double away : moved(elastic, ramp, random)) {
        squares += away * away;
        count++;
      }
    }
    return Math.sqrt(squares / count);
  }

  @Test
  void arrowsAreAsLongAsTheVarianceOfAMeanSays() {
    double expected = 34 * Math.sqrt(1 / 3.0) / (2 * Math.sqrt(Math.PI) * 4); // 1.38 pixels
    assertEquals(expected, spread(Augmentations.elastic(), COLUMNS), 0.1);
    assertEquals(expected, spread(Augmentations.elastic(), ROWS), 0.1);
  }

  @Test
  void neighboursGoNearlyTheSameWay() {
    Random random = new Random(2003);
    for (int draw = 0; draw < 20; draw++) {
      double[] right = moved(Augmentations.elastic(), COLUMNS, random);
      for (int i = 1; i < 8; i++) {
        assertEquals(right[i - 1], right[i], 1.2, "draw " + draw + ", place " + i);
      }
    }
    double[] wild = moved(new Elastic(0.3, 3), COLUMNS, random);
    double apart = IntStream.range(1, 8)
        .mapToDouble(i -> Math.abs(wild[i] - wild[i - 1]))
        .max()
        .orElseThrow();
    assertTrue(apart > 1.2, "hardly smoothed, but only " + apart + " apart");
  }

  @Test
  void strengthZeroLeavesAPictureAsItWas() {
    Change change = new Elastic(4, 0).draw(DIGIT, new Random(1));
    assertArrayEquals(ROWS, change.apply(ROWS), 1e-12);
    assertEquals("bent by up to 0.0 pixels", change.words());
  }

  @Test
  void theSameDiceBendTheSameWay() {
    Elastic elastic = Augmentations.elastic();
    double[] once = elastic.draw(DIGIT, new Random(3)).apply(ROWS);
    assertArrayEquals(once, elastic.draw(DIGIT, new Random(3)).apply(ROWS));
    assertEquals("bend as in 2003", elastic.toString());
  }

  @Test
  void whatWouldTearThePictureIsRefused() {
    String message = "elastic: sigma is above 0 and alpha 0 or more, but got sigma 0.0, alpha 34.0";
    Exception e = assertThrows(IllegalArgumentException.class, () -> new Elastic(0, 34));
    assertEquals(message, e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> new Elastic(4, -1));
    assertThrows(IllegalArgumentException.class, () -> new Elastic(4, Double.NaN));
  }
}
