package convnets.solutions.chapter02;

import convnets.exercises.chapter02.MaxPoolingExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 2.4 with the reference, on maps drawn from the seed. */
public class MaxPoolingHiddenTest {
  @ParameterizedTest
  @CsvSource({"4, 4, 2, 2", "7, 9, 3, 2", "5, 8, 2, 2", "6, 5, 3, 1"})
  @Points(2)
  void pooledMapsAreAsTheReferenceHasThem(
      int height, int width, int kernel, int stride, MaxPoolingExercise answer, Random random) {
    double[][] map = Draw.matrix(random, height, width);
    Expect.same("pool", MaxPooling.pool(map, kernel, stride), answer.pool(map, kernel, stride));
  }

  @ParameterizedTest
  @CsvSource({"4, 4, 2, 2", "7, 9, 3, 2", "6, 5, 3, 1"})
  @Points(2)
  void gradientsAreAsTheReferenceHasThem(
      int height, int width, int kernel, int stride, MaxPoolingExercise answer, Random random) {
    double[][] map = Draw.matrix(random, height, width);
    double[][] dy = gradientOfOutput(map, kernel, stride, random);
    double[][] expected = MaxPooling.gradient(map, kernel, stride, dy);
    Expect.same("gradient", expected, answer.gradient(map, kernel, stride, dy));
  }

  @Test
  @Points(1)
  void ofEqualNumbersTheFirstIsPaid(MaxPoolingExercise answer, Random random) {
    double[][] map = new double[6][];
    for (int i = 0; i < map.length; i++) {
      map[i] = Arrays.stream(Draw.integers(random, 6, 0, 2)).asDoubleStream().toArray();
    }
    double[][] dy = gradientOfOutput(map, 3, 3, random);
    double[][] expected = MaxPooling.gradient(map, 3, 3, dy);
    Expect.same("gradient", expected, answer.gradient(map, 3, 3, dy));
  }

  private static double[][] gradientOfOutput(
      double[][] map, int kernel, int stride, Random random) {
    double[][] pooled = MaxPooling.pool(map, kernel, stride);
    return Draw.matrix(random, pooled.length, pooled[0].length);
  }
}
