package convnets.solutions.chapter01;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter01.SoftmaxExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares answers to 1.4 with the reference, on scores drawn from the seed. */
public class SoftmaxHiddenTest {
  @ParameterizedTest
  @ValueSource(doubles = {1, 30, 3_000})
  @Points(2)
  void probabilitiesAreAsTheReferenceHasThem(double scale, SoftmaxExercise answer, Random random) {
    double[] scores = random.doubles(10, -scale, scale).toArray();
    Expect.same("softmax", Softmax.softmax(scores), answer.softmax(scores));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 30, 3_000})
  @Points(2)
  void lossesAreAsTheReferenceHasThem(double scale, SoftmaxExercise answer, Random random) {
    double[] scores = random.doubles(10, -scale, -scale / 2).toArray();
    int label = random.nextInt(10);
    assertEquals(Softmax.loss(scores, label), answer.loss(scores, label), 1e-9 * scale);
  }

  @Test
  @Points(1)
  void gradientsAreAsTheReferenceHasThem(SoftmaxExercise answer, Random random) {
    double[] scores = Draw.numbers(random, 6);
    int label = random.nextInt(6);
    Expect.same("gradient", Softmax.gradient(scores, label), answer.gradient(scores, label));
  }
}
