package convnets.exercises.chapter01;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 1.3. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class MatrixProductTest {
  @Test
  @Order(1)
  @Points(1)
  void aRowTimesAColumnIsOneNumber(MatrixProductExercise answer) {
    double[][] row = {{1, 2, 3}};
    double[][] column = {{4}, {5}, {6}};
    Expect.same("1·4 + 2·5 + 3·6", new double[][] {{32}}, answer.product(row, column));
  }

  @Test
  @Order(2)
  @Points(1)
  void aColumnTimesARowIsATable(MatrixProductExercise answer) {
    double[][] column = {{1}, {2}};
    double[][] row = {{3, 4, 5}};
    double[][] table = {{3, 4, 5}, {6, 8, 10}};
    Expect.same("2×1 times 1×3", table, answer.product(column, row));
  }

  @Test
  @Order(3)
  @Points(1)
  void everyNumberOfTheProductTakesASum(MatrixProductExercise answer) {
    assertEquals(24, answer.multiplications(2, 3, 4), "2×3 times 3×4");
  }

  @Test
  @Order(4)
  @Points(2)
  void eachUnitHasARowOfWeightsAndABias(MatrixProductExercise answer) {
    double[][] x = {{1, 2}, {3, 4}};
    double[][] weights = {{1, 0}, {0, 1}, {1, 1}};
    double[] biases = {10, 20, 30};
    double[][] y = {{11, 22, 33}, {13, 24, 37}};
    Expect.same("2 examples, 3 units", y, answer.layer(x, weights, biases));
  }
}
