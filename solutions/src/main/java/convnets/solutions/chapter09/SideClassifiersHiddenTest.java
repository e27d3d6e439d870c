package convnets.solutions.chapter09;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter09.SideClassifiersExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 9.3 with the reference, on scores and classifiers drawn from the seed. */
public class SideClassifiersHiddenTest {
  @Test
  @Points(1)
  void targetsAreAsTheReferenceHasThem(SideClassifiersExercise answer, Random random) {
    int classes = 3 + random.nextInt(20);
    int label = random.nextInt(classes);
    double epsilon = random.nextDouble();
    double[] expected = SideClassifiers.target(label, classes, epsilon);
    Expect.same("target", expected, answer.target(label, classes, epsilon));
  }

  @Test
  @Points(1)
  void lossesAreAsTheReferenceComputesThem(SideClassifiersExercise answer, Random random) {
    double[] scores = random.doubles(6, -1_000, 1_000).toArray();
    double[] target = SideClassifiers.target(random.nextInt(6), 6, 0.2);
    assertEquals(SideClassifiers.loss(scores, target), answer.loss(scores, target), 1e-9, "loss");
    double[][] sides = Draw.matrix(random, 3, 6);
    double weight = random.nextDouble();
    double expected = SideClassifiers.trainingLoss(scores, sides, target, weight);
    double actual = answer.trainingLoss(scores, sides, target, weight);
    assertEquals(expected, actual, 1e-9, "training loss");
  }

  @ParameterizedTest
  @CsvSource({"0, 4, 3", "1, 3, 5", "2, 7, 4"})
  @Points(3)
  void gradientsAreAsTheReferenceComputesThem(
      int sides, int numbers, int classes, SideClassifiersExercise answer, Random random) {
    double[] h = Draw.numbers(random, numbers);
    double[][] main = Draw.matrix(random, classes, numbers);
    double[][][] others = Draw.maps(random, sides, classes, numbers);
    double[] target = SideClassifiers.target(random.nextInt(classes), classes, 0.1);
    double weight = 0.1 + random.nextDouble();
    double[] expected = SideClassifiers.gradient(h, main, others, target, weight);
    Expect.same("gradient", expected, answer.gradient(h, main, others, target, weight));
  }
}
