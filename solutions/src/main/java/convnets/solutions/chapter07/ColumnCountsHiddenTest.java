package convnets.solutions.chapter07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter07.ColumnCountsExercise;
import convnets.grader.api.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares answers to 7.2 with the reference, on columns drawn from the seed. */
public class ColumnCountsHiddenTest {
  @Test
  @Points(2)
  void parametersAreAsTheReferenceCountsThem(ColumnCountsExercise answer, Random random) {
    String[] rows = rows(random);
    long expected = ColumnCounts.parameters(rows, 3, 64);
    assertEquals(expected, answer.parameters(rows, 3, 64), String.join(", ", rows));
  }

  @Test
  @Points(2)
  void productsAreAsTheReferenceCountsThem(ColumnCountsExercise answer, Random random) {
    String[] rows = rows(random);
    long expected = ColumnCounts.macs(rows, 3, 256);
    assertEquals(expected, answer.macs(rows, 3, 256), String.join(", ", rows));
  }

  @Test
  @Points(1)
  void outputsAreAsTheReferenceCountsThem(ColumnCountsExercise answer, Random random) {
    String[] rows = rows(random);
    long[] expected = ColumnCounts.outputs(rows, 1, 128);
    assertArrayEquals(expected, answer.outputs(rows, 1, 128), String.join(", ", rows));
  }

  private static String[] rows(Random random) {
    List<String> rows = new ArrayList<>();
    for (int stage = 1; stage <= 4; stage++) {
      int filters = 50 * stage + random.nextInt(50);
      rows.add("conv3-" + filters);
      rows.add("conv" + (random.nextBoolean() ? 1 : 5) + "-" + (filters + 3));
      rows.add("maxpool");
    }
    rows.addAll(List.of("FC-" + (500 + random.nextInt(500)), "FC-300", "FC-10"));
    return rows.toArray(new String[0]);
  }
}
