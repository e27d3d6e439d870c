package convnets.exercises.chapter09;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 9.2. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class DepthConcatTest {
  private static final int[] DEPTHS = {1, 2};

  @Test
  @Order(1)
  @Points(1)
  void aPicturesMapsLieOneBehindTheOther(DepthConcatExercise answer) {
    double[][] branches = {{1, 2}, {10, 20, 30, 40}};
    double[] expected = {1, 2, 10, 20, 30, 40};
    Expect.same("1 map and 2 maps, 2 pixels each", expected, answer.concat(branches, DEPTHS, 2));
  }

  @Test
  @Order(2)
  @Points(1)
  void eachPictureIsStackedForItself(DepthConcatExercise answer) {
    double[][] branches = {{1, 2}, {10, 20, 30, 40}};
    double[] expected = {1, 10, 20, 2, 30, 40};
    Expect.same("2 pictures, 1 pixel a map", expected, answer.concat(branches, DEPTHS, 1));
  }

  @Test
  @Order(3)
  @Points(1)
  void aMapKnowsItsBranch(DepthConcatExercise answer) {
    int[] depths = {64, 128, 32, 32};
    Expect.same("map 0", new int[] {0, 0}, answer.source(depths, 0));
    Expect.same("map 64", new int[] {1, 0}, answer.source(depths, 64));
    Expect.same("map 200", new int[] {2, 8}, answer.source(depths, 200));
    Expect.same("map 255", new int[] {3, 31}, answer.source(depths, 255));
  }

  @Test
  @Order(4)
  @Points(1)
  void theWayBackTakesTheStackApart(DepthConcatExercise answer) {
    double[] gradient = {1, 10, 20, 2, 30, 40};
    double[][] expected = {{1, 2}, {10, 20, 30, 40}};
    Expect.same("2 pictures, 1 pixel a map", expected, answer.split(gradient, DEPTHS, 1));
  }

  @Test
  @Order(5)
  @Points(1)
  void whatAllBranchesWereGivenHearsFromAll(DepthConcatExercise answer) {
    double[][] gradients = {{1, 0, -2}, {10, 0, 2}, {100, 0.5, 1}};
    Expect.same("three branches", new double[] {111, 0.5, 1}, answer.meet(gradients));
  }
}
