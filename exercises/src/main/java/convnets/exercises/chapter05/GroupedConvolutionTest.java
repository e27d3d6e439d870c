package convnets.exercises.chapter05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 5.5. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class GroupedConvolutionTest {
  @Test
  @Order(1)
  @Points(1)
  @DisplayName("conv2 of AlexNet has 307,456 parameters")
  void conv2Learns307456Numbers(GroupedConvolutionExercise answer) {
    assertEquals(307_456, answer.parameters(96, 256, 5, 2), "256 filters of 5×5 on 96 maps");
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("conv2 of AlexNet computes 223,948,800 products")
  void conv2Computes223948800Products(GroupedConvolutionExercise answer) {
    assertEquals(223_948_800, answer.products(96, 256, 5, 2, 27, 27), "27×27 places");
  }

  @Test
  @Order(3)
  @Points(2)
  void eachHalfSeesItsHalf(GroupedConvolutionExercise answer) {
    double[][][] maps = {{{1}}, {{10}}, {{100}}, {{1000}}};
    double[][][][] filters = {{{{1}}, {{2}}}, {{{3}}, {{4}}}};
    double[][][] expected = {{{21.5}}, {{4300}}}; // 1·1 + 2·10 + 0.5; 3·100 + 4·1000
    double[] biases = {0.5, 0};
    Expect.same("four maps, two filters", expected, answer.convolve(maps, filters, biases, 2));
  }

  @Test
  @Order(4)
  @Points(1)
  void withOneGroupItIsAConvolution(GroupedConvolutionExercise answer) {
    double[][][] maps = {{{1, 2, 3}, {4, 5, 6}}};
    double[][][][] filters = {{{{1, 0}, {0, 10}}}};
    double[][][] got = answer.convolve(maps, filters, new double[] {0}, 1);
    Expect.same("a 2×2 kernel on a 2×3 map", new double[][][] {{{51, 62}}}, got);
  }
}
