package convnets.exercises.chapter01;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 1.2. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class BroadcastingTest {
  @Test
  @Order(1)
  @Points(1)
  void equalExtentsFitAndAnExtentOf1FitsAll(BroadcastingExercise answer) {
    assertTrue(answer.fits(new int[] {4, 3}, new int[] {4, 3}), "4×3 and 4×3");
    assertTrue(answer.fits(new int[] {4, 3}, new int[] {1, 3}), "4×3 and 1×3");
    assertTrue(answer.fits(new int[] {4, 1}, new int[] {1, 3}), "4×1 and 1×3");
    assertFalse(answer.fits(new int[] {4, 3}, new int[] {4, 2}), "4×3 and 4×2");
  }

  @Test
  @Order(2)
  @Points(1)
  void shapesAreComparedFromTheRight(BroadcastingExercise answer) {
    assertTrue(answer.fits(new int[] {4, 3}, new int[] {3}), "4×3 and 3");
    assertFalse(answer.fits(new int[] {4, 3}, new int[] {4}), "4×3 and 4");
  }

  @Test
  @Order(3)
  @Points(1)
  void theSumHasTheLargerExtents(BroadcastingExercise answer) {
    int[] shape = answer.shape(new int[] {4, 1}, new int[] {1, 3});
    Expect.same("4×1 and 1×3", new int[] {4, 3}, shape);
  }

  @Test
  @Order(4)
  @Points(2)
  void aRowIsAddedToEveryRow(BroadcastingExercise answer) {
    double[][] a = {{1, 2, 3}, {4, 5, 6}};
    double[][] b = {{10, 20, 30}};
    double[][] sum = {{11, 22, 33}, {14, 25, 36}};
    Expect.same("2×3 + 1×3", sum, answer.plus(a, b));
  }
}
