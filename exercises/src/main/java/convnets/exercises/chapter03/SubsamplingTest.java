package convnets.exercises.chapter03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 3.1. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class SubsamplingTest {
  @Test
  @Order(1)
  @Points(2)
  void aUnitAddsItsFourInputs(SubsamplingExercise answer) {
    double[][][] map = {{{1, 2}, {3, 4}}};
    double[][][] smaller = answer.subsample(map, new double[] {1}, new double[] {0});
    Expect.same("the sum of 1, 2, 3, 4", new double[][][] {{{10}}}, smaller);
  }

  @Test
  @Order(2)
  @Points(1)
  void theSumTimesTheCoefficientGetsTheBias(SubsamplingExercise answer) {
    double[][][] map = {{{1, 2}, {3, 4}}};
    double[][][] smaller = answer.subsample(map, new double[] {0.25}, new double[] {-1});
    Expect.same("0.25 · 10 - 1", new double[][][] {{{1.5}}}, smaller);
  }

  @Test
  @Order(3)
  @Points(1)
  void windowsDoNotOverlap(SubsamplingExercise answer) {
    double[][][] map = {{{1, 0, 2, 0, 3, 0}, {0, 0, 0, 0, 0, 0}}};
    double[][][] smaller = answer.subsample(map, new double[] {1}, new double[] {0});
    Expect.same("a 1×2×6 input", new double[][][] {{{1, 2, 3}}}, smaller);
  }

  @Test
  @Order(4)
  @Points(1)
  @DisplayName("S2 has 5,880 connections")
  void s2Has5880Connections(SubsamplingExercise answer) {
    assertEquals(5_880, answer.connections(6, 28, 28), "S2 makes 6@14×14 of 6@28×28");
  }
}
