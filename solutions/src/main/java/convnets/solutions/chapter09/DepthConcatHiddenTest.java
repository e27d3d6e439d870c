package convnets.solutions.chapter09;

import convnets.exercises.chapter09.DepthConcatExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 9.2 with the reference, on branches drawn from the seed. */
public class DepthConcatHiddenTest {
  @ParameterizedTest
  @CsvSource({"1, 4, 6", "3, 4, 5", "5, 2, 1"})
  @Points(2)
  void stacksAreAsTheReferenceHasThem(
      int pictures, int branches, int size, DepthConcatExercise answer, Random random) {
    int[] depths = Draw.integers(random, branches, 1, 6);
    double[][] given = new double[branches][];
    for (int b = 0; b < branches; b++) {
      given[b] = Draw.numbers(random, pictures * depths[b] * size);
    }
    double[] expected = DepthConcat.concat(given, depths, size);
    Expect.same(Arrays.toString(depths), expected, answer.concat(given, depths, size));
  }

  @ParameterizedTest
  @CsvSource({"1, 4, 6", "3, 4, 5", "5, 2, 1"})
  @Points(1)
  void sharesOfTheGradientAreAsTheReferenceHasThem(
      int pictures, int branches, int size, DepthConcatExercise answer, Random random) {
    int[] depths = Draw.integers(random, branches, 1, 6);
    double[] gradient = Draw.numbers(random, pictures * Arrays.stream(depths).sum() * size);
    double[][] expected = DepthConcat.split(gradient, depths, size);
    Expect.same(Arrays.toString(depths), expected, answer.split(gradient, depths, size));
  }

  @Test
  @Points(1)
  void sourcesAreAsTheReferenceFindsThem(DepthConcatExercise answer, Random random) {
    int[] depths = Draw.integers(random, 5, 1, 6);
    for (int map = 0; map < Arrays.stream(depths).sum(); map++) {
      String what = "map " + map + " of " + Arrays.toString(depths);
      Expect.same(what, DepthConcat.source(depths, map), answer.source(depths, map));
    }
  }

  @Test
  @Points(1)
  void gradientsMeetAsInTheReference(DepthConcatExercise answer, Random random) {
    double[][] gradients = Draw.matrix(random, 4, 7);
    Expect.same("meet", DepthConcat.meet(gradients), answer.meet(gradients));
  }
}
