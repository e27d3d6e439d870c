package convnets.solutions.chapter01;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter01.RowMajorExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares answers to 1.1 with the reference, on shapes drawn from the seed. */
public class RowMajorHiddenTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  @Points(2)
  void stridesAreAsTheReferenceHasThem(int rank, RowMajorExercise answer, Random random) {
    int[] shape = Draw.integers(random, rank, 1, 6);
    Expect.same("strides", RowMajor.strides(shape), answer.strides(shape));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  @Points(2)
  void placesAreAsTheReferenceFindsThem(int rank, RowMajorExercise answer, Random random) {
    int[] shape = Draw.integers(random, rank, 2, 6);
    int[] index = Arrays.stream(shape).map(random::nextInt).toArray();
    assertEquals(RowMajor.place(shape, index), answer.place(shape, index));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  @Points(1)
  void indicesAreAsTheReferenceFindsThem(int rank, RowMajorExercise answer, Random random) {
    int[] shape = Draw.integers(random, rank, 2, 6);
    int place = random.nextInt(Arrays.stream(shape).reduce(1, (a, b) -> a * b));
    Expect.same("index", RowMajor.index(shape, place), answer.index(shape, place));
  }
}
