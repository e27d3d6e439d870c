package convnets.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rates of the papers, pass by pass. */
class ScheduleTest {
  private static void assertRates(Schedule schedule, int[] passes, double... expected) {
    assertArrayEquals(expected, IntStream.of(passes).mapToDouble(schedule::rate).toArray(), 1e-15);
  }

  private static int[] passes(int... passes) {
    return passes;
  }

  @Test
  void stepsDivideByTenAfterEachOfThePasses() {
    assertRates(Schedule.steps(1, 2, 4), passes(1, 2, 3, 4, 5, 99), 1, 1, 0.1, 0.1, 0.01, 0.01);
  }

  @Test
  void alexNetAndVggHaveFourRatesOfWhichEachIsATenthOfTheOneBefore() {
    for (Schedule schedule : new Schedule[] {Schedule.alexNet2012(90), Schedule.vgg2014(90)}) {
      assertRates(
          schedule,
          passes(1, 23, 24, 45, 46, 68, 69, 90),
          0.01,
          0.01,
          0.001,
          0.001,
          1e-4,
          1e-4,
          1e-5,
          1e-5);
    }
  }

  @Test
  void networkInNetworkEndsWithAHundredthOfItsFirstRate() {
    assertRates(
        Schedule.nin2013(0.01, 90),
        passes(1, 30, 31, 60, 61, 90),
        0.01,
        0.01,
        0.001,
        0.001,
        1e-4,
        1e-4);
  }

  @Test
  void aTrainingOfOnePassHasTheFirstRate() {
    assertEquals(0.01, Schedule.alexNet2012(1).rate(1));
    assertEquals(0.1, Schedule.resNet2015(1).rate(1));
  }

  @Test
  void googLeNetLosesFourPerCentEveryEightPasses() {
    assertRates(
        Schedule.googLeNet2014(0.01),
        passes(1, 8, 9, 16, 17, 25),
        0.01,
        0.01,
        0.0096,
        0.0096,
        0.009216,
        0.00884736);
  }

  @Test
  void resNetHasThreeRates() {
    assertRates(
        Schedule.resNet2015(90), passes(1, 30, 31, 60, 61, 90), 0.1, 0.1, 0.01, 0.01, 1e-3, 1e-3);
  }

  @Test
  void resNetOnCifarDropsAt32000And48000Steps() {
    Schedule schedule = Schedule.resNetCifar2015();
    int stepsPerPass = (50_000 + 127) / 128;
    assertEquals(391, stepsPerPass);
    assertRates(schedule, passes(1, 82, 83, 123, 124, 164), 0.1, 0.1, 0.01, 0.01, 1e-3, 1e-3);
    assertEquals(82, Math.round(32_000.0 / stepsPerPass));
    assertEquals(123, Math.round(48_000.0 / stepsPerPass));
    assertEquals(164, Math.round(64_000.0 / stepsPerPass));
  }

  @Test
  void aWarmUpGoesFirstAndMovesNothing() { // of 110 layers
    Schedule schedule = Schedule.resNetCifar2015().warmUp(0.01, 1);
    assertRates(schedule, passes(1, 2, 82, 83), 0.01, 0.1, 0.1, 0.01);
  }

  @Test
  void aCosineStartsNearTheFirstRateAndEndsNearZero() { // (1 + cos π/8) / 2 …
    assertRates(
        Schedule.cosine(1, 4),
        passes(1, 2, 3, 4),
        0.9619397662556434,
        0.6913417161825449,
        0.30865828381745514,
        0.03806023374435663);
  }

  @Test
  void anExponentialNeedsPassesBetweenItsFactors() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Schedule.exponential(0.01, 0.96, 0));
    assertEquals(
        "exponential schedule: a factor after every 0 passes; take at least 1", e.getMessage());
  }
}
