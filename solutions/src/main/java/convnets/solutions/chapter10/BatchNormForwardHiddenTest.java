package convnets.solutions.chapter10;

import convnets.exercises.chapter10.BatchNormForwardExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 10.1 with the reference, on batches drawn from the seed. */
public class BatchNormForwardHiddenTest {
  @ParameterizedTest
  @CsvSource({"4, 3, 6", "1, 2, 9"})
  @Points(1)
  void meansAndVariancesAreAsTheReferenceHasThem(
      int pictures, int channels, int pixels, BatchNormForwardExercise answer, Random random) {
    double[][][] x = Draw.maps(random, pictures, channels, pixels);
    Expect.same("means", BatchNormForward.means(x), answer.means(x));
    Expect.same("variances", BatchNormForward.variances(x), answer.variances(x));
  }

  @Test
  @Points(2)
  void aBatchIsNormalizedAsByTheReference(BatchNormForwardExercise answer, Random random) {
    double[][][] x = Draw.maps(random, 3, 4, 5);
    double[] gamma = Draw.numbers(random, 4);
    double[] beta = Draw.numbers(random, 4);
    double epsilon = 1e-3 + random.nextDouble() / 10;
    double[][][] expected = BatchNormForward.learn(x, gamma, beta, epsilon);
    Expect.same("learn", expected, answer.learn(x, gamma, beta, epsilon));
    double[] means = Draw.numbers(random, 4);
    double[] variances = random.doubles(4, 0, 3).toArray();
    expected = BatchNormForward.normalize(x, means, variances, gamma, beta, epsilon);
    double[][][] actual = answer.normalize(x, means, variances, gamma, beta, epsilon);
    Expect.same("normalize", expected, actual);
  }

  @Test
  @Points(2)
  void theAveragesMoveAsThoseOfTheReference(BatchNormForwardExercise answer, Random random) {
    double[][] averages = Draw.matrix(random, 2, 3);
    for (int batch = 0; batch < 4; batch++) {
      double[][][] x = Draw.maps(random, 2 + batch, 3, 4);
      double share = random.nextDouble();
      double[][] expected = BatchNormForward.moved(averages, x, share);
      Expect.same("moved", expected, answer.moved(averages, x, share));
      averages = expected;
    }
  }
}
