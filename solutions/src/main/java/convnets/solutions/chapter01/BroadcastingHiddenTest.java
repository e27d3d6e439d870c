package convnets.solutions.chapter01;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter01.BroadcastingExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 1.2 with the reference, on shapes and matrices drawn from the seed. */
public class BroadcastingHiddenTest {
  @ParameterizedTest
  @CsvSource({"1, 4", "3, 3", "4, 2", "2, 5"})
  @Points(1)
  void theReferenceAgreesOnWhatFits(
      int rankA, int rankB, BroadcastingExercise answer, Random random) {
    for (int i = 0; i < 20; i++) {
      int[] a = Draw.integers(random, rankA, 1, 2 + 2 * (i % 2));
      int[] b = Draw.integers(random, rankB, 1, 2);
      assertEquals(Broadcasting.fits(a, b), answer.fits(a, b));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 4", "3, 3", "4, 2"})
  @Points(2)
  void shapesAreAsTheReferenceHasThem(
      int rankA, int rankB, BroadcastingExercise answer, Random random) {
    int[] whole = Draw.integers(random, Math.max(rankA, rankB), 2, 7);
    int[] a = someStretched(whole, rankA, random);
    int[] b = someStretched(whole, rankB, random);
    Expect.same("shape", Broadcasting.shape(a, b), answer.shape(a, b));
  }

  private static int[] someStretched(int[] whole, int rank, Random random) {
    return IntStream.range(whole.length - rank, whole.length)
        .map(axis -> random.nextInt(3) == 0 ? 1 : whole[axis])
        .toArray();
  }

  @ParameterizedTest
  @CsvSource({"4, 3, 4, 3", "4, 3, 1, 3", "1, 5, 6, 1", "2, 1, 2, 7", "1, 1, 3, 2"})
  @Points(2)
  void sumsAreAsTheReferenceHasThem(
      int rowsA,
      int columnsA,
      int rowsB,
      int columnsB,
      BroadcastingExercise answer,
      Random random) {
    double[][] a = Draw.matrix(random, rowsA, columnsA);
    double[][] b = Draw.matrix(random, rowsB, columnsB);
    Expect.same("plus", Broadcasting.plus(a, b), answer.plus(a, b));
  }
}
