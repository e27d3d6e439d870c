package convnets.solutions.chapter05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter05.GroupedConvolutionExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 5.5 with the reference, on maps and filters drawn from the seed. */
public class GroupedConvolutionHiddenTest {
  @Test
  @Points(1)
  void countsAreThoseOfTheReference(GroupedConvolutionExercise answer, Random random) {
    int groups = 2 + random.nextInt(3);
    int maps = groups * (2 + random.nextInt(9));
    int filters = groups * (2 + random.nextInt(9));
    assertEquals(
        GroupedConvolution.parameters(maps, filters, 3, groups),
        answer.parameters(maps, filters, 3, groups));
    assertEquals(
        GroupedConvolution.products(maps, filters, 5, groups, 13, 9),
        answer.products(maps, filters, 5, groups, 13, 9));
  }

  @Test
  @Points(1)
  void largeCountsDoNotOverflow(GroupedConvolutionExercise answer, Random random) {
    int side = 500 + random.nextInt(100);
    assertEquals(
        GroupedConvolution.products(512, 512, 3, 2, side, side),
        answer.products(512, 512, 3, 2, side, side));
  }

  @ParameterizedTest
  @CsvSource({"4, 2, 2, 3", "6, 6, 3, 2", "3, 2, 1, 3", "2, 6, 2, 1"})
  @Points(3)
  void mapsAreAsTheReferenceMakesThem(
      int count,
      int filters,
      int groups,
      int kernel,
      GroupedConvolutionExercise answer,
      Random random) {
    double[][][] maps = Draw.maps(random, count, 4, 6);
    double[][][][] kernels = new double[filters][][][];
    Arrays.setAll(kernels, f -> Draw.maps(random, count / groups, kernel, kernel));
    double[] biases = Draw.numbers(random, filters);
    double[][][] expected = GroupedConvolution.convolve(maps, kernels, biases, groups);
    Expect.same("convolve", expected, answer.convolve(maps, kernels, biases, groups));
  }
}
