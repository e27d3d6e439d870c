package convnets.solutions.chapter08;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter08.BottleneckCountsExercise;
import convnets.grader.api.Points;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 8.1 with the reference, on widths drawn from the seed. */
public class BottleneckCountsHiddenTest {
  @Test
  @Points(1)
  void weightsAreAsTheReferenceCountsThem(BottleneckCountsExercise answer, Random random) {
    int maps = 20_000 + random.nextInt(20_000); // more weights than an int can count
    int inside = 16_000 + random.nextInt(4_000);
    assertEquals(BottleneckCounts.plain(maps), answer.plain(maps));
    assertEquals(BottleneckCounts.squeezed(maps, inside), answer.squeezed(maps, inside));
  }

  @Test
  @Points(2)
  void theWidestIsAsTheReferenceFindsIt(BottleneckCountsExercise answer, Random random) {
    for (int i = 0; i < 5; i++) {
      int maps = 8 + random.nextInt(500);
      long budget = random.nextInt(300_000);
      assertEquals(BottleneckCounts.widest(maps, budget), answer.widest(maps, budget));
    }
  }

  @ParameterizedTest
  @CsvSource({"14, 2, true", "14, 2, false", "15, 2, false", "10, 3, true", "8, 1, false"})
  @Points(2)
  void multiplicationsAreAsTheReferenceCountsThem(
      int size, int stride, boolean early, BottleneckCountsExercise answer, Random random) {
    int maps = 8 + random.nextInt(500);
    int inside = 1 + random.nextInt(maps);
    assertEquals(
        BottleneckCounts.multiplications(maps, inside, size, stride, early),
        answer.multiplications(maps, inside, size, stride, early));
  }
}
