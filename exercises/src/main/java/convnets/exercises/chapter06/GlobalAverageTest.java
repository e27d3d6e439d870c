package convnets.exercises.chapter06;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 6.2. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class GlobalAverageTest {
  @Test
  @Order(1)
  @Points(2)
  void aMapBecomesItsMean(GlobalAverageExercise answer) {
    double[][][] maps = {{{1, 2, 9}, {0, 0, 6}}, {{4, 4, 4}, {-4, -4, -4}}};
    Expect.same("two maps of 2×3", new double[] {3, 0}, answer.pool(maps));
  }

  @Test
  @Order(2)
  @Points(2)
  void eachPlaceGetsItsShareOfTheGradient(GlobalAverageExercise answer) {
    double[][][] expected = {{{2, 2, 2}, {2, 2, 2}}, {{-1, -1, -1}, {-1, -1, -1}}};
    double[] dy = {12, -6};
    Expect.same("dy = (12, −6), 2×3 places", expected, answer.gradient(dy, 2, 3));
  }

  @Test
  @Order(3)
  @Points(1)
  void aFullConnectionCouldDoTheSame(GlobalAverageExercise answer) {
    double[][] expected = {{0.5, 0.5, 0, 0}, {0, 0, 0.5, 0.5}};
    Expect.same("two maps of 1×2", expected, answer.weights(2, 1, 2));
  }
}
