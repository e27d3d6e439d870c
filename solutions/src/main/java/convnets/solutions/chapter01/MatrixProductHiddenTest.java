package convnets.solutions.chapter01;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter01.MatrixProductExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 1.3 with the reference, on matrices drawn from the seed. */
public class MatrixProductHiddenTest {
  @ParameterizedTest
  @CsvSource({"1, 1, 1", "3, 3, 3", "2, 5, 4", "7, 1, 3"})
  @Points(2)
  void productsAreAsTheReferenceHasThem(
      int rows, int inner, int columns, MatrixProductExercise answer, Random random) {
    double[][] a = Draw.matrix(random, rows, inner);
    double[][] b = Draw.matrix(random, inner, columns);
    Expect.same("product", MatrixProduct.product(a, b), answer.product(a, b));
  }

  @Test
  @Points(1)
  void multiplicationsAreCountedBeyondTwoThousandMillion(
      MatrixProductExercise answer, Random random) {
    int n = 2_000 + random.nextInt(1_000);
    int m = 2_000 + random.nextInt(1_000);
    assertEquals(MatrixProduct.multiplications(n, m, 4_096), answer.multiplications(n, m, 4_096));
  }

  @ParameterizedTest
  @CsvSource({"1, 4, 3", "5, 3, 3", "6, 2, 9"})
  @Points(2)
  void layersAreAsTheReferenceHasThem(
      int examples, int inputs, int units, MatrixProductExercise answer, Random random) {
    double[][] x = Draw.matrix(random, examples, inputs);
    double[][] weights = Draw.matrix(random, units, inputs);
    double[] biases = Draw.numbers(random, units);
    double[][] expected = MatrixProduct.layer(x, weights, biases);
    Expect.same("layer", expected, answer.layer(x, weights, biases));
  }
}
