package convnets.solutions.chapter03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter03.ConnectionTableExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 3.2 with the reference, on tables, maps and kernels drawn from the seed. */
public class ConnectionTableHiddenTest {
  @Test
  @Points(1)
  void columnsAreAsTheReferenceReadsThem(ConnectionTableExercise answer, Random random) {
    String[] table = Draw.table(random, 5, 9);
    for (int filter = 0; filter < 9; filter++) {
      Expect.same(
          "filter " + filter,
          ConnectionTable.mapsSeenBy(table, filter),
          answer.mapsSeenBy(table, filter));
    }
  }

  @Test
  @Points(1)
  void parametersAreAsTheReferenceCountsThem(ConnectionTableExercise answer, Random random) {
    String[] table = Draw.table(random, 4, 7);
    assertEquals(ConnectionTable.parameters(table, 3), answer.parameters(table, 3));
  }

  @ParameterizedTest
  @CsvSource({"6, 14, 14, 5", "4, 5, 9, 3", "3, 7, 4, 1"})
  @Points(3)
  void mapsAreAsTheReferenceMakesThem(
      int count, int height, int width, int kernel, ConnectionTableExercise answer, Random random) {
    double[][][] maps = Draw.maps(random, count, height, width);
    int[] seen = {count - 1, 0};
    double[][][] kernels = Draw.maps(random, seen.length, kernel, kernel);
    double bias = random.nextDouble();
    double[][] expected = ConnectionTable.outputMap(maps, seen, kernels, bias);
    Expect.same("outputMap", expected, answer.outputMap(maps, seen, kernels, bias));
  }
}
