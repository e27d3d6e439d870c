package convnets.solutions.chapter06;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter06.MlpconvCountsExercise;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares answers to 6.3 with the reference, on layers drawn from the seed. */
public class MlpconvCountsHiddenTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 11})
  @Points(1)
  void parametersAreAsTheReferenceCountsThem(
      int kernel, MlpconvCountsExercise answer, Random random) {
    int channels = 2 + random.nextInt(100);
    int[] widths = Draw.integers(random, 4, 2, 300);
    assertEquals(
        MlpconvCounts.parameters(channels, kernel, widths),
        answer.parameters(channels, kernel, widths));
  }

  @ParameterizedTest
  @CsvSource({"5, 9, 20", "3, 480, 640"})
  @Points(2)
  void productsAreAsTheReferenceCountsThem(
      int kernel, int height, int width, MlpconvCountsExercise answer, Random random) {
    int channels = 2 + random.nextInt(100);
    int[] widths = Draw.integers(random, 3, 100, 300);
    assertEquals(
        MlpconvCounts.macs(channels, kernel, widths, height, width),
        answer.macs(channels, kernel, widths, height, width));
  }

  @Test
  @Points(1)
  void plainFiltersAreAsTheReferenceCountsThem(MlpconvCountsExercise answer, Random random) {
    for (int kernel : new int[] {3, 5, 7}) {
      int channels = 1 + random.nextInt(9);
      int[] widths = Draw.integers(random, 3, 50, 200);
      assertEquals(
          MlpconvCounts.plainFilters(channels, kernel, widths),
          answer.plainFilters(channels, kernel, widths));
    }
  }

  @Test
  @Points(1)
  void fullConnectionsAreAsTheReferenceCountsThem(MlpconvCountsExercise answer, Random random) {
    int maps = 100 + random.nextInt(400);
    int[] units = Draw.integers(random, 3, 10, 99_000);
    assertEquals(
        MlpconvCounts.fullyConnected(maps, 9, 11, units),
        answer.fullyConnected(maps, 9, 11, units));
  }
}
