package convnets.solutions.chapter05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter05.PrincipalColourExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares answers to 5.6 with the reference, on pixels drawn from the seed. */
public class PrincipalColourHiddenTest {
  @Test
  @Points(2)
  void covariancesAreAsTheReferenceHasThem(PrincipalColourExercise answer, Random random) {
    double[][] pixels = pixels(random, 20);
    Expect.same("covariance", PrincipalColour.covariance(pixels), answer.covariance(pixels));
  }

  @Test
  @Points(1)
  void directionsAreAsTheReferenceHasThem(PrincipalColourExercise answer, Random random) {
    double[][] covariance = PrincipalColour.covariance(pixels(random, 20));
    Expect.same("direction", PrincipalColour.direction(covariance), answer.direction(covariance));
  }

  @Test
  @Points(1)
  void lambdasAreAsTheReferenceHasThem(PrincipalColourExercise answer, Random random) {
    double[][] covariance = PrincipalColour.covariance(pixels(random, 20));
    double[] direction = PrincipalColour.direction(covariance);
    double expected = PrincipalColour.stretch(covariance, direction);
    assertEquals(expected, answer.stretch(covariance, direction), 1e-9);
  }

  @Test
  @Points(1)
  void theLightIsThatOfTheReference(PrincipalColourExercise answer, Random random) {
    double[][] pixels = pixels(random, 6);
    double[] direction = PrincipalColour.direction(PrincipalColour.covariance(pixels));
    double alpha = random.nextGaussian();
    double[][] expected = PrincipalColour.lit(pixels, direction, 0.3, alpha);
    Expect.same("lit", expected, answer.lit(pixels, direction, 0.3, alpha));
  }

  /** Returns colours that vary most in brightness, some more in red than in blue. */
  private static double[][] pixels(Random random, int count) {
    double[][] pixels = Draw.matrix(random, count, 3);
    for (double[] pixel : pixels) {
      double light = 4 * random.nextGaussian();
      for (int a = 0; a < 3; a++) {
        pixel[a] += light * (3 - a) / 3;
      }
    }
    return pixels;
  }
}
