package convnets.exercises.chapter08;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 8.4. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class SeparableTest {
  @Test
  @Order(1)
  @Points(2)
  void eachMapHasItsOwnKernel(SeparableExercise answer) {
    double[][][] maps = {{{1, 2}, {3, 4}}, {{1, 2}, {3, 4}}};
    double[][][] kernels = {{{0, 0, 0}, {0, 10, 0}, {0, 0, 0}}, {{0, 0, 0}, {1, 0, 0}, {0, 0, 0}}};
    double[][][] expected = {{{10, 20}, {30, 40}}, {{0, 1}, {0, 3}}};
    Expect.same("ten times, and moved", expected, answer.depthwise(maps, kernels));
  }

  @Test
  @Order(2)
  @Points(1)
  void aRowOfMixMakesAMap(SeparableExercise answer) {
    double[][][] maps = {{{1, 2}}, {{10, 20}}};
    double[][][] copy = {{{1}}, {{1}}};
    double[][] mix = {{1, 1}, {5, 0}, {0, -1}};
    double[][][] expected = {{{11, 22}}, {{5, 10}}, {{-10, -20}}};
    Expect.same("two maps, three mixtures", expected, answer.separable(maps, copy, mix));
  }

  @Test
  @Order(3)
  @Points(1)
  void aFilterIsAllKernelsEachTimesItsShare(SeparableExercise answer) {
    double[][][] kernels = {{{1, 2}, {3, 4}}, {{0, 1}, {0, 0}}};
    double[][] mix = {{10, 1}, {0, -2}};
    double[][][][] expected = {
      {{{10, 20}, {30, 40}}, {{0, 1}, {0, 0}}}, {{{0, 0}, {0, 0}}, {{0, -2}, {0, 0}}}
    };
    Expect.same("two filters on two maps", expected, answer.filters(kernels, mix));
  }

  @Test
  @Order(4)
  @Points(1)
  void theOrdinaryOneCostsMore(SeparableExercise answer) {
    Expect.same("3×3, 256 maps", new int[] {589_824, 67_840}, answer.multiplications(3, 256, 256));
  }
}
