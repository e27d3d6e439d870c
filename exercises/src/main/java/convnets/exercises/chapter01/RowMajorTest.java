package convnets.exercises.chapter01;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 1.1. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class RowMajorTest {
  @Test
  @Order(1)
  @Points(1)
  void aMatrixHasItsRowsOneAfterAnother(RowMajorExercise answer) {
    Expect.same("2×3", new int[] {3, 1}, answer.strides(new int[] {2, 3}));
  }

  @Test
  @Order(2)
  @Points(1)
  void aTensorOfFourAxesHasFourStrides(RowMajorExercise answer) {
    int[] strides = answer.strides(new int[] {10, 3, 28, 32});
    Expect.same("10×3×28×32", new int[] {2_688, 896, 32, 1}, strides);
  }

  @Test
  @Order(3)
  @Points(2)
  void theLastNumberStandsAtTheEnd(RowMajorExercise answer) {
    int[] shape = {2, 3, 4};
    assertEquals(0, answer.place(shape, new int[] {0, 0, 0}), "2×3×4 at [0][0][0]");
    assertEquals(6, answer.place(shape, new int[] {0, 1, 2}), "2×3×4 at [0][1][2]");
    assertEquals(23, answer.place(shape, new int[] {1, 2, 3}), "2×3×4 at [1][2][3]");
  }

  @Test
  @Order(4)
  @Points(1)
  void theWayBackFindsTheIndex(RowMajorExercise answer) {
    int[] index = answer.index(new int[] {2, 3, 4}, 6);
    Expect.same("place 6 of 2×3×4", new int[] {0, 1, 2}, index);
  }
}
