package convnets.count;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import convnets.tensor.reference.ReferenceBackend;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorizationTest {
  private static final double NEAR = 1e-9;

  private final Random random = new Random(8);

  @Test
  void theStrengthsOfADiagonalAreItsNumbers() {
    Factorization parts = Factorization.of(matrix(2, 3, 0, 3, 0, -4, 0, 0));
    assertArrayEquals(new double[] {4, 3}, parts.strengths(), NEAR);
    assertEquals(9.0 / 25, parts.missed(1), NEAR);
    assertEquals(0, parts.missed(2), NEAR);
  }

  @ParameterizedTest
  @CsvSource({"5, 9", "9, 5", "6, 6", "1, 4"})
  void theProductMissesAsMuchAsItSays(int rows, int columns) {
    Tensor w = drawn(rows, columns);
    Factorization parts = Factorization.of(w);
    for (int rank = 1; rank <= Math.min(rows, columns); rank++) {
      Tensor product = parts.up(rank).matmul(parts.down(rank));
      double missed = squares(w.minus(product)) / squares(w);
      assertEquals(parts.missed(rank), missed, NEAR);
    }
  }

  @Test
  void noOtherRowsCarryMore() {
    Tensor w = drawn(7, 10);
    double best = Factorization.of(w).missed(3) * squares(w);
    for (int trial = 0; trial < 20; trial++) {
      Tensor rows = Factorization.of(drawn(3, 10)).down(3); // at right angles to each other
      Tensor carried = w.matmulTransposed(rows).matmul(rows);
      assertTrue(squares(w.minus(carried)) > best);
    }
  }

  @Test
  void aPairOf1x1sHasNoMoreStrengthsThanChannelsInside() {
    Tensor pair = drawn(12, 4).matmul(drawn(4, 12));
    double[] strengths = Factorization.of(pair).strengths();
    assertTrue(strengths[3] > 1e-3);
    assertEquals(0, strengths[4], NEAR);
  }

  @Test
  void zerosMissNothing() {
    assertEquals(0, Factorization.of(matrix(2, 2, 0, 0, 0, 0)).missed(1));
  }

  @Test
  void filtersMustBeReshaped() {
    Tensor filters = Tensor.full(ReferenceBackend.REFERENCE, Shape.of(4, 2, 3, 3), 1);
    ShapeException e = assertThrows(ShapeException.class, () -> Factorization.of(filters));
    assertEquals(
        "factorization: needs a matrix, but got 4×2×3×3; reshape filters F×C×K×K to F×(C·K·K)",
        e.getMessage());
  }

  @Test
  void aRankThatIsNotThereIsRefused() {
    Factorization parts = Factorization.of(drawn(3, 5));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> parts.missed(4));
    assertEquals(
        "factorization: the matrix has the ranks 1 to 3, but rank 4 was asked for", e.getMessage());
  }

  private Tensor drawn(int rows, int columns) {
    return Tensor.draw(
        ReferenceBackend.REFERENCE, Shape.of(rows, columns), i -> random.nextGaussian());
  }

  private static Tensor matrix(int rows, int columns, double... numbers) {
    return Tensor.of(ReferenceBackend.REFERENCE, Shape.of(rows, columns), numbers);
  }

  private static double squares(Tensor x) {
    return Arrays.stream(x.toArray()).map(n -> n * n).sum();
  }
}
