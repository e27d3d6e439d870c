package convnets.solutions.chapter08;

import convnets.exercises.chapter08.SeparableExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 8.4 with the reference, on maps and kernels drawn from the seed. */
public class SeparableHiddenTest {
  @ParameterizedTest
  @CsvSource({"3, 5, 6, 3", "2, 7, 4, 5", "4, 3, 3, 1"})
  @Points(1)
  void convolvedMapsAreAsTheReferenceHasThem(
      int count, int height, int width, int kernel, SeparableExercise answer, Random random) {
    double[][][] maps = Draw.maps(random, count, height, width);
    double[][][] kernels = Draw.maps(random, count, kernel, kernel);
    double[][][] expected = Separable.depthwise(maps, kernels);
    Expect.same("depthwise", expected, answer.depthwise(maps, kernels));
  }

  @ParameterizedTest
  @CsvSource({"3, 5", "5, 2", "4, 4"})
  @Points(2)
  void mixturesAreAsTheReferenceMakesThem(
      int count, int filters, SeparableExercise answer, Random random) {
    double[][][] maps = Draw.maps(random, count, 4, 6);
    double[][][] kernels = Draw.maps(random, count, 3, 3);
    double[][] mix = Draw.matrix(random, filters, count);
    double[][][] expected = Separable.separable(maps, kernels, mix);
    Expect.same("separable", expected, answer.separable(maps, kernels, mix));
  }

  @Test
  @Points(1)
  void filtersAreAsTheReferenceMakesThem(SeparableExercise answer, Random random) {
    double[][][] kernels = Draw.maps(random, 3, 5, 5);
    double[][] mix = Draw.matrix(random, 4, 3);
    Expect.same("filters", Separable.filters(kernels, mix), answer.filters(kernels, mix));
  }

  @Test
  @Points(1)
  void multiplicationsAreAsTheReferenceCountsThem(SeparableExercise answer, Random random) {
    for (int kernel = 1; kernel <= 7; kernel += 2) {
      int maps = 1 + random.nextInt(300);
      int filters = 1 + random.nextInt(300);
      Expect.same(
          "multiplications",
          Separable.multiplications(kernel, maps, filters),
          answer.multiplications(kernel, maps, filters));
    }
  }
}
