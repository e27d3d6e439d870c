package convnets.solutions.chapter08;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter08.LowRankExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 8.3 with the reference, on matrices of known strengths. */
public class LowRankHiddenTest {
  @ParameterizedTest
  @CsvSource({"4, 7, 1", "9, 5, 2", "6, 6, 4", "3, 8, 3"})
  @Points(2)
  void theNearestIsAsTheReferenceFindsIt(
      int rows, int columns, int rank, LowRankExercise answer, Random random) {
    double[][] w = matrix(random, rows, columns);
    Expect.same("nearest", LowRank.nearest(w, rank), answer.nearest(w, rank));
  }

  @Test
  @Points(1)
  void theStrongestIsAsTheReferenceFindsIt(LowRankExercise answer, Random random) {
    double[][] w = matrix(random, 8, 6);
    Expect.same("strongest", LowRank.strongest(w), answer.strongest(w));
  }

  @Test
  @Points(1)
  void whatIsMissedIsAsTheReferenceHasIt(LowRankExercise answer, Random random) {
    double[][] w = matrix(random, 7, 9);
    for (int rank = 0; rank <= 8; rank++) {
      assertEquals(LowRank.missed(w, rank), answer.missed(w, rank), 1e-9);
    }
  }

  @Test
  @Points(1)
  void whatPaysIsAsTheReferenceHasIt(LowRankExercise answer, Random random) {
    for (int side = 2; side < 20; side++) {
      int other = 2 + random.nextInt(500);
      assertEquals(LowRank.cheaper(side, other), answer.cheaper(side, other));
      assertEquals(LowRank.cheaper(side, side), answer.cheaper(side, side));
    }
  }

  /** Each strength is at most three quarters of the one before, so that a hundred steps do. */
  private static double[][] matrix(Random random, int rows, int columns) {
    double[][] left = axes(random, rows);
    double[][] right = axes(random, columns);
    double[][] w = new double[rows][columns];
    double strength = 5;
    for (int r = 0; r < Math.min(rows, columns); r++) {
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          w[i][j] += strength * left[r][i] * right[r][j];
        }
      }
      strength *= 0.55 + 0.2 * random.nextDouble();
    }
    return w;
  }

  /** So many directions, each of length 1, each at a right angle to those before it. */
  private static double[][] axes(Random random, int count) {
    double[][] axes = Draw.matrix(random, count, count);
    for (int a = 0; a < count; a++) {
      for (int before = 0; before < a; before++) {
        subtract(axes[a], dot(axes[a], axes[before]), axes[before]);
      }
      double length = Math.sqrt(dot(axes[a], axes[a]));
      subtract(axes[a], 1 - 1 / length, axes[a].clone());
    }
    return axes;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void subtract(double[] from, double factor, double[] what) {
    for (int i = 0; i < from.length; i++) {
      from[i] -= factor * what[i];
    }
  }
}
