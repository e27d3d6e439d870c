package convnets.exercises.chapter10;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 10.2. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class BatchNormGradientTest {
  /** Mean 4, variance 5; with an epsilon of 4, the root is 3. */
  private static final double[] X = {1, 3, 5, 7};

  @Test
  @Order(1)
  @Points(1)
  void numbersAreBroughtToMean0(BatchNormGradientExercise answer) {
    double[] expected = {-1, -1 / 3.0, 1 / 3.0, 1};
    Expect.same("distances from 4, divided by 3", expected, answer.normalized(X, 4));
  }

  @Test
  @Order(2)
  @Points(1)
  void scaleAndShiftHearOfAllNumbers(BatchNormGradientExercise answer) {
    double[] dy = {1, 0, 3, 1};
    assertEquals(1, answer.scaleGradient(X, dy, 4), 1e-9, "γ: −1 + 0 + 3/3 + 1");
    assertEquals(5, answer.shiftGradient(dy), 1e-9, "β: 1 + 0 + 3 + 1");
  }

  @Test
  @Order(3)
  @Points(1)
  void withFixedAveragesItIsOnlyAFactor(BatchNormGradientExercise answer) {
    double[] dx = answer.answering(new double[] {3, -6}, 2, 8, 1);
    Expect.same("2/3 of it", new double[] {2, -4}, dx);
  }

  @Test
  @Order(4)
  @Points(1)
  void whatAllNumbersHaveInCommonComesToNothing(BatchNormGradientExercise answer) {
    // if the loss changes with the sum of the results alone, x cannot change it: their mean is β
    double[] dx = answer.learning(X, new double[] {7, 7, 7, 7}, 2, 4);
    Expect.same("no gradient", new double[4], dx);
  }

  @Test
  @Order(5)
  @Points(2)
  void oneNumberPullsAtAllOthers(BatchNormGradientExercise answer) {
    // the mean of dy is 9, that of dy·x̂ is 9 as well, and γ divided by the root is 2
    double[] dx = answer.learning(X, new double[] {0, 0, 0, 36}, 6, 4);
    double[] expected = {2 * (0 - 9 + 9), 2 * (0 - 9 + 3), 2 * (0 - 9 - 3), 2 * (36 - 9 - 9)};
    Expect.same("a gradient for each", expected, dx);
  }
}
