package convnets.solutions.chapter11;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter11.LuckOfTheDrawExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares answers to 11.3 with the reference, on tests and tosses drawn from the seed. */
public class LuckOfTheDrawHiddenTest {
  private static final double NEAR = 1e-9;

  @Test
  @Points(1)
  void doubtsAndPicturesAreAsTheReferenceHasThem(LuckOfTheDrawExercise answer, Random random) {
    for (int i = 0; i < 5; i++) {
      int pictures = 100 + random.nextInt(10_000);
      int wrong = random.nextInt(pictures);
      assertEquals(LuckOfTheDraw.doubt(wrong, pictures), answer.doubt(wrong, pictures), NEAR);
      double error = 0.01 + 0.5 * random.nextDouble();
      double doubt = 0.0001 + 0.01 * random.nextDouble();
      assertEquals(LuckOfTheDraw.pictures(error, doubt), answer.pictures(error, doubt));
    }
  }

  @Test
  @Points(1)
  void winsAreAsTheReferenceCountsThem(LuckOfTheDrawExercise answer, Random random) {
    int[] labels = Draw.integers(random, 300, 0, 3);
    int[] first = Draw.integers(random, 300, 0, 3);
    int[] second = Draw.integers(random, 300, 0, 3);
    Expect.same(
        "the wins", LuckOfTheDraw.wins(labels, first, second), answer.wins(labels, first, second));
  }

  @Test
  @Points(3)
  void chancesAreAsTheReferenceHasThem(LuckOfTheDrawExercise answer, Random random) {
    for (int tosses = 5; tosses < 10_000; tosses *= 6) {
      int near = (int) Math.round(tosses / 2.0 + random.nextGaussian() * Math.sqrt(tosses) / 2);
      int first = Math.max(0, Math.min(tosses, near));
      assertEquals(
          LuckOfTheDraw.chance(first, tosses - first),
          answer.chance(first, tosses - first),
          NEAR,
          first + " of " + tosses);
    }
  }
}
