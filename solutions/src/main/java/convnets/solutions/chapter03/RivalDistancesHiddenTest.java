package convnets.solutions.chapter03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter03.RivalDistancesExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares answers to 3.4 with the reference, on drawings and distances drawn from the seed. */
public class RivalDistancesHiddenTest {
  @Test
  @Points(1)
  void distancesAreAsTheReferenceMeasuresThem(RivalDistancesExercise answer, Random random) {
    double[] drawing = Draw.numbers(random, 12);
    double[][] codes = Draw.matrix(random, 5, 12);
    Expect.same(
        "distances", RivalDistances.distances(drawing, codes), answer.distances(drawing, codes));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 10, 2000})
  @Points(2)
  void theLossIsAsTheReferenceHasIt(double scale, RivalDistancesExercise answer, Random random) {
    double[] distances = random.doubles(10, scale, 3 * scale).toArray();
    int digit = random.nextInt(10);
    double j = 2 * scale;
    double expected = RivalDistances.loss(distances, digit, j);
    assertEquals(expected, answer.loss(distances, digit, j), 1e-9 * scale);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 10, 2000})
  @Points(2)
  void theGradientIsAsTheReferenceHasIt(
      double scale, RivalDistancesExercise answer, Random random) {
    double[] distances = random.doubles(10, scale, scale + 3).toArray();
    int digit = random.nextInt(10);
    double j = scale + 1;
    double[] expected = RivalDistances.gradient(distances, digit, j);
    Expect.same("gradient", expected, answer.gradient(distances, digit, j));
  }
}
