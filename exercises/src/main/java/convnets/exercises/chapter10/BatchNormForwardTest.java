package convnets.exercises.chapter10;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 10.1. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class BatchNormForwardTest {
  /** Two pictures of two channels of two pixels. */
  private static final double[][][] X = {{{1, 3}, {10, 10}}, {{5, 7}, {10, 30}}};

  @Test
  @Order(1)
  @Points(1)
  void aChannelHasOneMeanOverPicturesAndPixels(BatchNormForwardExercise answer) {
    Expect.same("(1 + 3 + 5 + 7) / 4, and 60 / 4", new double[] {4, 15}, answer.means(X));
  }

  @Test
  @Order(2)
  @Points(1)
  void theVarianceIsTheMeanOfTheSquares(BatchNormForwardExercise answer) {
    // distances −3, −1, 1, 3 and −5, −5, −5, 15
    Expect.same("20 / 4, and 300 / 4", new double[] {5, 75}, answer.variances(X));
  }

  @Test
  @Order(3)
  @Points(1)
  void eachChannelIsMovedAndScaledByItsOwn(BatchNormForwardExercise answer) {
    double[][][] picture = {{{5, 9}, {5, 9}}};
    double[][][] y = answer.normalize(
        picture,
        new double[] {1, 5},
        new double[] {3, 15},
        new double[] {1, 10},
        new double[] {0, 100},
        1);
    // the roots of 3 + 1 and 15 + 1 are 2 and 4
    Expect.same("two channels", new double[][][] {{{2, 4}, {100, 110}}}, y);
  }

  @Test
  @Order(4)
  @Points(1)
  void whatIsLearnedFromHasMean0AndVariance1(BatchNormForwardExercise answer) {
    double[][][] x = {{{-3}}, {{-1}}, {{1}}, {{3}}};
    double[][][] y = answer.learn(x, new double[] {Math.sqrt(5)}, new double[] {7}, 0);
    Expect.same(
        "by its own mean 0 and variance 5", new double[][][] {{{4}}, {{6}}, {{8}}, {{10}}}, y);
  }

  @Test
  @Order(5)
  @Points(1)
  void theAveragesMoveByAShareOfTheWay(BatchNormForwardExercise answer) {
    double[][] averages = {{0, 115}, {0, 0}};
    double[][] moved = answer.moved(averages, X, 0.1);
    // of the way to the means 4 and 15, and to 4/3 of the variances 5 and 75
    Expect.same("a tenth of the way", new double[][] {{0.4, 105}, {2.0 / 3, 10}}, moved);
  }
}
