package convnets.solutions.chapter06;

import convnets.exercises.chapter06.ContrastExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 6.4 with the reference, on pictures drawn from the seed. */
public class ContrastHiddenTest {
  @ParameterizedTest
  @CsvSource({"55, 0, 1e-8", "1, 10, 1e-8", "1, 0, 3", "2, 0.5, 1.2"})
  @Points(2)
  void contrastIsAsTheReferenceHasIt(
      double scale, double lambda, double epsilon, ContrastExercise answer, Random random) {
    double[] picture = Draw.numbers(random, 30);
    double[] expected = Contrast.normalize(picture, scale, lambda, epsilon);
    Expect.same("normalize", expected, answer.normalize(picture, scale, lambda, epsilon));
  }

  @Test
  @Points(1)
  void meansAreAsTheReferenceHasThem(ContrastExercise answer, Random random) {
    double[][] pictures = Draw.matrix(random, 9, 7);
    Expect.same("mean", Contrast.mean(pictures), answer.mean(pictures));
  }

  @Test
  @Points(1)
  void covariancesAreAsTheReferenceHasThem(ContrastExercise answer, Random random) {
    double[][] pictures = Draw.matrix(random, 8, 5);
    Expect.same("covariance", Contrast.covariance(pictures), answer.covariance(pictures));
  }

  @Test
  @Points(1)
  void whitePicturesAreAsTheReferenceHasThem(ContrastExercise answer, Random random) {
    double[] picture = Draw.numbers(random, 6);
    double[] mean = Draw.numbers(random, 6);
    double[][] whitening = Draw.matrix(random, 6, 6);
    double[] expected = Contrast.whiten(picture, mean, whitening);
    Expect.same("whiten", expected, answer.whiten(picture, mean, whitening));
  }
}
