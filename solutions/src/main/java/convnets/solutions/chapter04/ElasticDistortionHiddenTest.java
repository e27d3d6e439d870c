package convnets.solutions.chapter04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter04.ElasticDistortionExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 4.4 with the reference, on pictures and arrows drawn from the seed. */
public class ElasticDistortionHiddenTest {
  @ParameterizedTest
  @CsvSource({"0.5, 2", "4, 8", "3, 0"})
  @Points(1)
  void bellsAreAsTheReferenceHasThem(double sigma, int radius, ElasticDistortionExercise answer) {
    double[] expected = ElasticDistortion.bell(sigma, radius);
    Expect.same("bell", expected, answer.bell(sigma, radius));
  }

  @ParameterizedTest
  @CsvSource({"5, 5, 1", "3, 9, 2", "6, 2, 4"})
  @Points(1)
  void fieldsAreAsSmoothAsTheReferenceHasThem(
      int height, int width, int radius, ElasticDistortionExercise answer, Random random) {
    double[][] field = Draw.matrix(random, height, width);
    double[] bell = ElasticDistortion.bell(1.5, radius);
    double[][] expected = ElasticDistortion.smooth(field, bell);
    Expect.same("smooth", expected, answer.smooth(field, bell));
  }

  @Test
  @Points(1)
  void placesBetweenPixelsAreAsTheReferenceReadsThem(
      ElasticDistortionExercise answer, Random random) {
    double[][] picture = Draw.matrix(random, 5, 7);
    for (int i = 0; i < 40; i++) {
      double row = -2 + 8 * random.nextDouble();
      double column = -2 + 10 * random.nextDouble();
      double expected = ElasticDistortion.between(picture, row, column);
      String where = "row " + row + ", column " + column;
      assertEquals(expected, answer.between(picture, row, column), 1e-9, where);
    }
  }

  @ParameterizedTest
  @CsvSource({"6, 6", "3, 8"})
  @Points(2)
  void picturesAreAsTheReferenceBendsThem(
      int height, int width, ElasticDistortionExercise answer, Random random) {
    double[][] picture = Draw.matrix(random, height, width);
    double[][] down = Draw.matrix(random, height, width);
    double[][] right = Draw.matrix(random, height, width);
    double[][] expected = ElasticDistortion.distort(picture, down, right);
    Expect.same("distort", expected, answer.distort(picture, down, right));
  }
}
