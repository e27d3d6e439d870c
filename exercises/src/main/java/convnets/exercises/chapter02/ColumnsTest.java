package convnets.exercises.chapter02;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 2.2. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ColumnsTest {
  @Test
  @Order(1)
  @Points(2)
  void eachPlaceOfTheKernelIsAColumn(ColumnsExercise answer) {
    double[][][] map = {{{1, 2, 3}, {4, 5, 6}}};
    double[][] columns = {{1, 2}, {2, 3}, {4, 5}, {5, 6}};
    Expect.same("a 2×2 kernel on 2×3 pixels", columns, answer.columns(map, 2));
  }

  @Test
  @Order(2)
  @Points(1)
  void theMapsStandBelowEachOther(ColumnsExercise answer) {
    double[][][] maps = {{{1, 2}}, {{10, 20}}};
    double[][] columns = {{1, 2}, {10, 20}};
    Expect.same("two maps, kernel 1×1", columns, answer.columns(maps, 1));
  }

  @Test
  @Order(3)
  @Points(2)
  void aFilterIsARow(ColumnsExercise answer) {
    double[][][] map = {{{1, 2, 3}, {4, 5, 6}}};
    double[][] filters = {{1, 0, 0, 10}, {1, 1, 1, 1}};
    double[][][] expected = {{{51, 62}}, {{112, 116}}};
    double[][][] actual = answer.convolve(map, filters, new double[] {0, 100}, 2);
    Expect.same("two 2×2 filters on 2×3 pixels", expected, actual);
  }
}
