package convnets.exercises.chapter04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 4.4. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ElasticDistortionTest {
  @Test
  @Order(1)
  @Points(1)
  void theBellIsHighInTheMiddleAndAddsUpToOne(ElasticDistortionExercise answer) {
    double side = Math.exp(-0.5);
    double sum = 1 + 2 * side;
    double[] bell = {side / sum, 1 / sum, side / sum};
    Expect.same("sigma 1, radius 1", bell, answer.bell(1, 1));
  }

  @Test
  @Order(2)
  @Points(1)
  void aPointIsSmoothedIntoABell(ElasticDistortionExercise answer) {
    double[][] point = {{0, 0, 0, 0}, {0, 16, 0, 0}, {0, 0, 0, 0}};
    double[][] smooth = {{1, 2, 1, 0}, {2, 4, 2, 0}, {1, 2, 1, 0}};
    Expect.same("¼, ½, ¼", smooth, answer.smooth(point, new double[] {0.25, 0.5, 0.25}));
  }

  @Test
  @Order(3)
  @Points(2)
  void betweenPixelsStandsTheirMean(ElasticDistortionExercise answer) {
    double[][] picture = {{0, 4}, {8, 16}};
    assertEquals(4, answer.between(picture, 0, 1), 1e-9, "on a pixel");
    assertEquals(6, answer.between(picture, 0.75, 0), 1e-9, "¼ of 0 and ¾ of 8");
    assertEquals(5.5, answer.between(picture, 0.5, 0.25), 1e-9, "halfway down, ¼ to the right");
    assertEquals(2, answer.between(picture, -0.5, 1), 1e-9, "half beyond the upper edge");
  }

  @Test
  @Order(4)
  @Points(1)
  void aPixelShowsWhatItsArrowPointsAt(ElasticDistortionExercise answer) {
    double[][] picture = {{1, 2, 3}, {4, 5, 6}};
    double[][] down = {{0, 0, 1}, {0, -1, 0}};
    double[][] right = {{1, 0.5, 0}, {0, 0, 1}};
    double[][] distorted = {{2, 2.5, 6}, {4, 2, 0}};
    Expect.same("2×3 pixels", distorted, answer.distort(picture, down, right));
  }
}
