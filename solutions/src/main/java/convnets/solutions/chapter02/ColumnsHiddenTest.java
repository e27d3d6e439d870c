package convnets.solutions.chapter02;

import convnets.exercises.chapter02.ColumnsExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 2.2 with the reference, on maps and filters drawn from the seed. */
public class ColumnsHiddenTest {
  @ParameterizedTest
  @CsvSource({"1, 4, 4, 3", "3, 5, 8, 2", "6, 6, 5, 5", "2, 3, 7, 1"})
  @Points(2)
  void columnsAreAsTheReferenceHasThem(
      int count, int height, int width, int kernel, ColumnsExercise answer, Random random) {
    double[][][] maps = Draw.maps(random, count, height, width);
    Expect.same("columns", Columns.columns(maps, kernel), answer.columns(maps, kernel));
  }

  @ParameterizedTest
  @CsvSource({"1, 4, 4, 3", "3, 5, 8, 2", "6, 6, 5, 5", "2, 3, 7, 1"})
  @Points(3)
  void mapsAreAsTheReferenceMakesThem(
      int count, int height, int width, int kernel, ColumnsExercise answer, Random random) {
    double[][][] maps = Draw.maps(random, count, height, width);
    double[][] filters = Draw.matrix(random, 4, count * kernel * kernel);
    double[] biases = Draw.numbers(random, 4);
    double[][][] expected = Columns.convolve(maps, filters, biases, kernel);
    Expect.same("convolve", expected, answer.convolve(maps, filters, biases, kernel));
  }
}
