package convnets.solutions.chapter03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter03.LayerCountsExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 3.3 with the reference, on layers drawn from the seed. */
public class LayerCountsHiddenTest {
  @Test
  @Points(1)
  void parametersAreAsTheReferenceCountsThem(LayerCountsExercise answer, Random random) {
    int[] seen = Draw.integers(random, 9, 1, 7);
    assertEquals(LayerCounts.parameters(seen, 3), answer.parameters(seen, 3));
  }

  @ParameterizedTest
  @CsvSource({"5, 14, 14", "3, 9, 20", "7, 7, 8"})
  @Points(2)
  void connectionsAreAsTheReferenceCountsThem(
      int kernel, int height, int width, LayerCountsExercise answer, Random random) {
    int[] seen = Draw.integers(random, 8, 1, 6);
    assertEquals(
        LayerCounts.connections(seen, kernel, height, width),
        answer.connections(seen, kernel, height, width));
  }

  @Test
  @Points(1)
  void multiplicationsAreAsTheReferenceCountsThem(LayerCountsExercise answer, Random random) {
    int[] seen = Draw.integers(random, 5, 1, 4);
    assertEquals(
        LayerCounts.multiplications(seen, 3, 12, 10), answer.multiplications(seen, 3, 12, 10));
  }

  @Test
  @Points(1)
  void fullConnectionsAreAsTheReferenceCountsThem(LayerCountsExercise answer, Random random) {
    int inputs = 2 + random.nextInt(300);
    int units = 2 + random.nextInt(100);
    Expect.same(
        "fullConnection",
        LayerCounts.fullConnection(inputs, units),
        answer.fullConnection(inputs, units));
  }
}
