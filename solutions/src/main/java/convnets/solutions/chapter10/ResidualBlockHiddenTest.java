package convnets.solutions.chapter10;

import convnets.exercises.chapter10.ResidualBlockExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 10.3 with the reference, on maps drawn from the seed. */
public class ResidualBlockHiddenTest {
  @ParameterizedTest
  @CsvSource({"2, 5, 6, 3, 2", "3, 4, 4, 3, 1", "1, 7, 8, 4, 3"})
  @Points(2)
  void resultsAreThoseOfTheReference(
      int from,
      int height,
      int width,
      int channels,
      int stride,
      ResidualBlockExercise answer,
      Random random) {
    double[][][] maps = Draw.maps(random, from, height, width);
    double[][][] picked = ResidualBlock.shortcut(maps, channels, stride);
    Expect.same("shortcut", picked, answer.shortcut(maps, channels, stride));
    double[][][] body = Draw.maps(random, channels, picked[0].length, picked[0][0].length);
    double[][][] expected = ResidualBlock.forward(maps, body, stride);
    Expect.same("forward", expected, answer.forward(maps, body, stride));
  }

  @ParameterizedTest
  @CsvSource({"2, 5, 6, 3, 2", "3, 4, 4, 3, 1", "1, 7, 8, 4, 3"})
  @Points(2)
  void gradientsAreThoseOfTheReference(
      int from,
      int height,
      int width,
      int channels,
      int stride,
      ResidualBlockExercise answer,
      Random random) {
    double[][][] maps = Draw.maps(random, from, height, width);
    int rows = (height + stride - 1) / stride;
    int columns = (width + stride - 1) / stride;
    double[][][] body = Draw.maps(random, channels, rows, columns);
    double[][][] dy = Draw.maps(random, channels, rows, columns);
    double[][][] expected = ResidualBlock.bodyGradient(maps, body, dy, stride);
    Expect.same("bodyGradient", expected, answer.bodyGradient(maps, body, dy, stride));
    expected = ResidualBlock.shortcutGradient(maps, body, dy, stride);
    Expect.same("shortcutGradient", expected, answer.shortcutGradient(maps, body, dy, stride));
  }
}
