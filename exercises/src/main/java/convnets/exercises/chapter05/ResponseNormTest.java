package convnets.exercises.chapter05;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 5.3. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ResponseNormTest {
  @Test
  @Order(1)
  @Points(1)
  void aMapAloneIsDividedByItself(ResponseNormExercise answer) {
    double[] a = {3};
    double expected = 3 / Math.pow(2 + 0.1 * 9, 0.75);
    Expect.same("a = 3", new double[] {expected}, answer.normalize(a, 5, 2, 0.1, 0.75));
  }

  @Test
  @Order(2)
  @Points(2)
  void neighboursOnBothSidesCount(ResponseNormExercise answer) {
    double[] a = {1, 2, 3, 4};
    double[] expected = {1 / 5.0, 2 / 14.0, 3 / 29.0, 4 / 25.0}; // 1 + 4; 1 + 4 + 9; 4 + 9 + 16; …
    Expect.same("n = 3, k = 0, α = 1, β = 1", expected, answer.normalize(a, 3, 0, 1, 1));
  }

  @Test
  @Order(3)
  @Points(2)
  void everyPlaceIsForItself(ResponseNormExercise answer) {
    double[][][] maps = {{{1, 0}}, {{2, 5}}};
    double[][][] expected = {{{1 / 6.0, 0}}, {{2 / 6.0, 5 / 26.0}}};
    double[][][] got = answer.normalizeMaps(maps, 3, 1, 1, 1);
    Expect.same("two maps of two pixels, k = 1, α = 1, β = 1", expected, got);
  }
}
