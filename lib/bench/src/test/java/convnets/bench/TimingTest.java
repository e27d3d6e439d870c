package convnets.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TimingTest {
  @Test
  void theStepsOfAllTurnsCountAlike() {
    Timing timing = Timing.of(
        "x", List.of(new double[] {9, 1, 5}, new double[] {3, 7}), OptionalDouble.empty());
    assertEquals(5, timing.median());
    assertEquals(5, timing.steps());
    assertEquals(1.8, timing.p10(), 1e-12);
    assertEquals(8.2, timing.p90(), 1e-12);
  }

  @Test
  void betweenTwoStepsLiesTheirMean() {
    assertEquals(2.5, Timing.quantile(new double[] {1, 2, 3, 4}, 0.5));
  }
}
