package convnets.solutions.chapter06;

import convnets.exercises.chapter06.PixelPerceptronExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 6.1 with the reference, on maps and weights drawn from the seed. */
public class PixelPerceptronHiddenTest {
  @Test
  @Points(1)
  void layersAreAsTheReferenceHasThem(PixelPerceptronExercise answer, Random random) {
    double[] pixel = Draw.numbers(random, 5);
    double[][] weights = Draw.matrix(random, 12, 5);
    double[] biases = Draw.numbers(random, 12);
    double[] expected = PixelPerceptron.layer(pixel, weights, biases);
    Expect.same("layer", expected, answer.layer(pixel, weights, biases));
  }

  @ParameterizedTest
  @CsvSource({"1, 4, 4, 3", "5, 2, 7, 2", "3, 6, 1, 8"})
  @Points(2)
  void mapsAreAsTheReferenceHasThem(
      int channels,
      int height,
      int width,
      int filters,
      PixelPerceptronExercise answer,
      Random random) {
    double[][][] maps = Draw.maps(random, channels, height, width);
    double[][] weights = Draw.matrix(random, filters, channels);
    double[] biases = Draw.numbers(random, filters);
    double[][][] expected = PixelPerceptron.convolve(maps, weights, biases);
    Expect.same("convolve", expected, answer.convolve(maps, weights, biases));
  }

  @Test
  @Points(2)
  void perceptronsAreAsTheReferenceHasThem(PixelPerceptronExercise answer, Random random) {
    double[][][] maps = Draw.maps(random, 4, 3, 5);
    double[][][] weights = {
      Draw.matrix(random, 6, 4), Draw.matrix(random, 5, 6), Draw.matrix(random, 7, 5)
    };
    double[][] biases = {Draw.numbers(random, 6), Draw.numbers(random, 5), Draw.numbers(random, 7)};
    double[][][] expected = PixelPerceptron.perceptron(maps, weights, biases);
    Expect.same("perceptron", expected, answer.perceptron(maps, weights, biases));
  }
}
