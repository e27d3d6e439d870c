package convnets.exercises.chapter05;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 5.2. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class OverlappingWindowsTest {
  @Test
  @Order(1)
  @Points(1)
  @DisplayName("227 pixels become 55, then 27")
  void conv1AndPool1OfAlexNet(OverlappingWindowsExercise answer) {
    int[][] layers = {{11, 4, 0}, {3, 2, 0}};
    int[] expected = {227, 55, 27};
    Expect.same("11×11 every 4 pixels, 3×3 every 2", expected, answer.extents(227, layers));
  }

  @Test
  @Order(2)
  @Points(1)
  void aPadStandsAtBothEnds(OverlappingWindowsExercise answer) {
    int[][] layers = {{5, 1, 2}};
    Expect.same("5×5 with pad 2 on 27", new int[] {27, 27}, answer.extents(27, layers));
  }

  @Test
  @Order(3)
  @Points(1)
  @DisplayName("The windows of conv1 fit on 227 pixels, but not on 224")
  void theErratumOfThePaper(OverlappingWindowsExercise answer) {
    assertTrue(answer.fits(227, 11, 4, 0), "11×11 every 4 pixels on 227");
    assertFalse(answer.fits(224, 11, 4, 0), "11×11 every 4 pixels on 224");
  }

  @Test
  @Order(4)
  @Points(2)
  void everySecondPixelIsSeenTwice(OverlappingWindowsExercise answer) {
    int[] expected = {1, 1, 2, 1, 2, 1, 1};
    Expect.same("3 pixels every 2, on 7", expected, answer.windowsOver(7, 3, 2));
    int[] apart = {1, 1, 1, 1, 1, 1, 0};
    Expect.same("2 pixels every 2, on 7", apart, answer.windowsOver(7, 2, 2));
  }
}
