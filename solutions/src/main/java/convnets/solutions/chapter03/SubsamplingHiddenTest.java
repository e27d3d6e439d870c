package convnets.solutions.chapter03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter03.SubsamplingExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 3.1 with the reference, on inputs drawn from the seed. */
public class SubsamplingHiddenTest {
  @ParameterizedTest
  @CsvSource({"1, 2, 2", "6, 28, 28", "16, 10, 10", "3, 4, 8"})
  @Points(4)
  void mapsAreAsTheReferenceHasThem(
      int count, int height, int width, SubsamplingExercise answer, Random random) {
    double[][][] maps = Draw.maps(random, count, height, width);
    double[] coefficients = Draw.numbers(random, count);
    double[] biases = Draw.numbers(random, count);
    double[][][] expected = Subsampling.subsample(maps, coefficients, biases);
    Expect.same("subsample", expected, answer.subsample(maps, coefficients, biases));
  }

  @Test
  @Points(1)
  void connectionsAreAsTheReferenceCountsThem(SubsamplingExercise answer, Random random) {
    int maps = 1 + random.nextInt(20);
    int height = 2 + 2 * random.nextInt(20);
    int width = height + 2;
    assertEquals(
        Subsampling.connections(maps, height, width), answer.connections(maps, height, width));
  }
}
