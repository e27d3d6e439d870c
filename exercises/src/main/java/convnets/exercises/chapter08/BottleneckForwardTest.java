package convnets.exercises.chapter08;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 8.2. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class BottleneckForwardTest {
  @Test
  @Order(1)
  @Points(1)
  void threeNumbersBecomeTwo(BottleneckForwardExercise answer) {
    double[][] down = {{1, 0, 10}, {-1, -1, 0}};
    double[] small = answer.squeeze(new double[] {1, 2, 3}, down, new double[] {100, 1});
    Expect.same("131, and 0 for a sum of −2", new double[] {131, 0}, small);
  }

  @Test
  @Order(2)
  @Points(1)
  void eachOfTheNineMatricesBelongsToOnePlace(BottleneckForwardExercise answer) {
    double[][][] picture = {{{1}, {2}, {3}}, {{4}, {5}, {6}}, {{7}, {8}, {9}}};
    double[][][][] upLeft = nine();
    upLeft[0][0] = new double[][] {{1}, {10}};
    double[] seen = answer.see(picture, upLeft, 1, 1);
    Expect.same("only what stands up left counts", new double[] {1, 10}, seen);
  }

  @Test
  @Order(3)
  @Points(1)
  void outsideThePictureIsNothing(BottleneckForwardExercise answer) {
    double[][][] picture = {{{1}, {2}}, {{4}, {5}}};
    double[][][][] all = nine();
    for (double[][][] row : all) {
      for (int v = 0; v < 3; v++) {
        row[v] = new double[][] {{1}, {-1}};
      }
    }
    double[] seen = answer.see(picture, all, 0, 1);
    Expect.same("1 + 2 + 4 + 5, and five zeros", new double[] {12, -12}, seen);
  }

  @Test
  @Order(4)
  @Points(2)
  void theMarginIsLaidAroundTheFewMaps(BottleneckForwardExercise answer) {
    double[][][] picture = {{{1, 1}, {2, 0}}};
    double[][][][] left = nine();
    left[1][0] = new double[][] {{1}, {-1}};
    double[][] down = {{1, 1}};
    double[][] up = {{2, 0}, {0, 1}, {-1, 0}};
    double[][][] wide = answer.forward(picture, down, new double[] {5}, left, up);
    // squeezed: 7 and 7; to the left of them: 0 and 7; of −7, ReLU makes 0
    Expect.same("two pixels", new double[][][] {{{0, 0, 0}, {14, 0, -7}}}, wide);
  }

  /** Nine matrices of zeros, from one map to two. */
  private static double[][][][] nine() {
    return new double[3][3][2][1];
  }
}
