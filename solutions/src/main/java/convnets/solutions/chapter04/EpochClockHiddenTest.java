package convnets.solutions.chapter04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter04.EpochClockExercise;
import convnets.grader.api.Points;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares answers to 4.2 with the reference, on nets and machines drawn from the seed. */
public class EpochClockHiddenTest {
  @Test
  @Points(1)
  void costsAreAsTheReferenceCountsThem(EpochClockExercise answer, Random random) {
    long[] small = random.longs(4, 1, 1000).toArray();
    assertEquals(EpochClock.learning(small), answer.learning(small));
    long[] large = random.longs(16, 1_000_000_000L, 2_000_000_000L).toArray();
    assertEquals(EpochClock.learning(large), answer.learning(large), "16 large layers");
  }

  @Test
  @Points(2)
  void speedsAreAsTheReferenceHasThem(EpochClockExercise answer, Random random) {
    long[] layers = random.longs(5, 1000, 100_000_000).toArray();
    int passes = 2 + random.nextInt(90);
    double days = 1 + 20 * random.nextDouble();
    double expected = EpochClock.speed(layers, 1_200_000, passes, days);
    assertEquals(1, answer.speed(layers, 1_200_000, passes, days) / expected, 1e-9);
  }

  @Test
  @Points(1)
  void secondsAreAsTheReferenceHasThem(EpochClockExercise answer, Random random) {
    long[] layers = random.longs(5, 1000, 100_000_000).toArray();
    double speed = 1e6 + 1e9 * random.nextDouble();
    double expected = EpochClock.seconds(layers, 1_200_000, speed);
    assertEquals(1, answer.seconds(layers, 1_200_000, speed) / expected, 1e-9);
  }

  @Test
  @Points(1)
  void partsAreAsFastAsTheReferenceSays(EpochClockExercise answer, Random random) {
    double share = 0.1 + 0.85 * random.nextDouble();
    double times = 2 + random.nextInt(60);
    double expected = EpochClock.timesFaster(share, times);
    assertEquals(expected, answer.timesFaster(share, times), 1e-9);
    assertEquals(times, answer.timesFaster(1, times), 1e-9, "all of it");
  }
}
