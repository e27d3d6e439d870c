package convnets.exercises.chapter04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 4.2. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class EpochClockTest {
  @Test
  @Order(1)
  @Points(2)
  void theFirstLayerCostsTwiceAndAllOthersThreeTimes(EpochClockExercise answer) {
    long[] layers = {100, 10, 1};
    assertEquals(233, answer.learning(layers), "2·100 + 3·10 + 3·1");
  }

  @Test
  @Order(2)
  @Points(1)
  void aDayHas86400Seconds(EpochClockExercise answer) {
    long[] layers = {864};
    assertEquals(
        200, answer.speed(layers, 1000, 20, 2), 1e-9, "2·864·1000·20 MACs in 2·86,400 seconds");
  }

  @Test
  @Order(3)
  @Points(1)
  void aPassTakesItsCostsDividedByTheSpeed(EpochClockExercise answer) {
    long[] layers = {100, 10};
    assertEquals(46, answer.seconds(layers, 2000, 10_000), 1e-9, "230·2000 MACs, 10,000 a second");
  }

  @Test
  @Order(4)
  @Points(1)
  void theRestTakesAsLongAsBefore(EpochClockExercise answer) {
    assertEquals(1.6, answer.timesFaster(0.5, 4), 1e-9, "8 hours become 4 + 1");
  }
}
