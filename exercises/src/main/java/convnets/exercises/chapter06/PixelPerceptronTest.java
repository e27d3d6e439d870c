package convnets.exercises.chapter06;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 6.1. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class PixelPerceptronTest {
  private static final double[][] WEIGHTS = {{1, 2}, {3, -4}};
  private static final double[] BIASES = {0.5, -1};

  @Test
  @Order(1)
  @Points(1)
  void aUnitWeighsAllNumbersOfThePixel(PixelPerceptronExercise answer) {
    double[] expected = {5.5, 4}; // 1·3 + 2·1 + 0.5, 3·3 − 4·1 − 1
    Expect.same("the pixel (3, 1)", expected, answer.layer(new double[] {3, 1}, WEIGHTS, BIASES));
  }

  @Test
  @Order(2)
  @Points(1)
  void whatIsNegativeBecomes0(PixelPerceptronExercise answer) {
    double[] expected = {5.5, 0}; // 3·1 − 4·2 − 1 = −6
    Expect.same("the pixel (1, 2)", expected, answer.layer(new double[] {1, 2}, WEIGHTS, BIASES));
  }

  @Test
  @Order(3)
  @Points(2)
  void theSameLayerWorksAtEveryPixel(PixelPerceptronExercise answer) {
    double[][][] maps = {{{3, 1, 0}}, {{1, 2, 0}}};
    double[][][] expected = {{{5.5, 5.5, 0.5}}, {{4, 0, 0}}};
    Expect.same("three pixels", expected, answer.convolve(maps, WEIGHTS, BIASES));
  }

  @Test
  @Order(4)
  @Points(1)
  void layersFollowEachOther(PixelPerceptronExercise answer) {
    double[][][] maps = {{{3}, {1}}, {{1}, {2}}};
    double[][][] weights = {WEIGHTS, {{1, -1}}};
    double[][] biases = {BIASES, {1}};
    double[][][] expected = {{{2.5}, {6.5}}}; // 5.5 − 4 + 1, 5.5 − 0 + 1
    Expect.same("two layers", expected, answer.perceptron(maps, weights, biases));
  }
}
