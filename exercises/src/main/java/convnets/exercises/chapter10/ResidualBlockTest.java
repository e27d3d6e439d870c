package convnets.exercises.chapter10;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 10.3. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ResidualBlockTest {
  private static final double[][][] MAPS = {{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}};

  @Test
  @Order(1)
  @Points(1)
  void theShortcutPicksAndPutsZerosBehind(ResidualBlockExercise answer) {
    double[][][] expected = {{{1, 3}, {7, 9}}, {{0, 0}, {0, 0}}};
    Expect.same("every second of one map, as two", expected, answer.shortcut(MAPS, 2, 2));
  }

  @Test
  @Order(2)
  @Points(1)
  void aBodyOfZerosLetsEverythingPass(ResidualBlockExercise answer) {
    Expect.same("nothing is added", MAPS, answer.forward(MAPS, new double[1][3][3], 1));
  }

  @Test
  @Order(3)
  @Points(1)
  void whatIsAddedMayBeNegative(ResidualBlockExercise answer) {
    double[][][] maps = {{{5, 5}}};
    double[][][] body = {{{-2, -9}}, {{-1, 4}}};
    double[][][] expected = {{{3, 0}}, {{0, 4}}};
    Expect.same("5 − 2, 5 − 9; 0 − 1, 0 + 4", expected, answer.forward(maps, body, 1));
  }

  @Test
  @Order(4)
  @Points(1)
  void theGradientPassesWhereTheSumIsPositive(ResidualBlockExercise answer) {
    double[][][] maps = {{{5, 5}}};
    double[][][] body = {{{-2, -9}}, {{-1, 4}}};
    double[][][] dy = {{{10, 20}}, {{30, -40}}};
    double[][][] expected = {{{10, 0}}, {{0, -40}}};
    Expect.same("at 3 and 4", expected, answer.bodyGradient(maps, body, dy, 1));
  }

  @Test
  @Order(5)
  @Points(2)
  void itReturnsToTheNumbersThatWerePicked(ResidualBlockExercise answer) {
    double[][][] body = {{{1, 1}, {-8, 1}}, {{1, 1}, {1, 1}}};
    double[][][] dy = {{{10, 20}, {30, 40}}, {{50, 60}, {70, 80}}};
    double[][][] dx = answer.shortcutGradient(MAPS, body, dy, 2);
    // 7 − 8 is below 0; and nothing came from x into the second map
    Expect.same("at 1, 3 and 9", new double[][][] {{{10, 0, 20}, {0, 0, 0}, {0, 0, 40}}}, dx);
  }
}
