package convnets.solutions.chapter06;

import convnets.exercises.chapter06.GlobalAverageExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 6.2 with the reference, on maps and gradients drawn from the seed. */
public class GlobalAverageHiddenTest {
  @ParameterizedTest
  @CsvSource({"10, 7, 7", "1, 5, 8", "4, 1, 3"})
  @Points(2)
  void meansAreAsTheReferenceHasThem(
      int count, int height, int width, GlobalAverageExercise answer, Random random) {
    double[][][] maps = Draw.maps(random, count, height, width);
    Expect.same("pool", GlobalAverage.pool(maps), answer.pool(maps));
  }

  @ParameterizedTest
  @CsvSource({"10, 7, 7", "3, 2, 6", "1, 9, 4"})
  @Points(2)
  void gradientsAreAsTheReferenceHasThem(
      int count, int height, int width, GlobalAverageExercise answer, Random random) {
    double[] dy = Draw.numbers(random, count);
    double[][][] expected = GlobalAverage.gradient(dy, height, width);
    Expect.same("gradient", expected, answer.gradient(dy, height, width));
  }

  @ParameterizedTest
  @CsvSource({"3, 4, 4", "2, 3, 5"})
  @Points(1)
  void weightsAreAsTheReferenceHasThem(
      int maps, int height, int width, GlobalAverageExercise answer) {
    double[][] expected = GlobalAverage.weights(maps, height, width);
    Expect.same("weights", expected, answer.weights(maps, height, width));
  }
}
