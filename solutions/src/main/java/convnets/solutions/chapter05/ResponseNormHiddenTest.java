package convnets.solutions.chapter05;

import convnets.exercises.chapter05.ResponseNormExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 5.3 with the reference, on maps drawn from the seed. */
public class ResponseNormHiddenTest {
  @ParameterizedTest
  @CsvSource({"5, 2, 0.3, 0.75", "3, 1, 0.8, 0.5", "7, 0.5, 1, 1"})
  @Points(3)
  void placesAreAsTheReferenceHasThem(
      int n, double k, double alpha, double beta, ResponseNormExercise answer, Random random) {
    double[] a = Draw.numbers(random, 9);
    double[] expected = ResponseNorm.normalize(a, n, k, alpha, beta);
    Expect.same("normalize", expected, answer.normalize(a, n, k, alpha, beta));
  }

  @ParameterizedTest
  @CsvSource({"6, 4, 3", "3, 2, 5"})
  @Points(2)
  void mapsAreAsTheReferenceHasThem(
      int count, int height, int width, ResponseNormExercise answer, Random random) {
    double[][][] maps = Draw.maps(random, count, height, width);
    double[][][] expected = ResponseNorm.normalizeMaps(maps, 5, 2, 0.5, 0.75);
    Expect.same("normalizeMaps", expected, answer.normalizeMaps(maps, 5, 2, 0.5, 0.75));
  }
}
