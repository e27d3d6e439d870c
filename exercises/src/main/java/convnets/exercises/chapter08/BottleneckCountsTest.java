package convnets.exercises.chapter08;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 8.1. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class BottleneckCountsTest {
  @Test
  @Order(1)
  @Points(1)
  @DisplayName("a 3×3 convolution on 256 maps has 589,824 weights")
  void aPlainConvolutionIsCounted(BottleneckCountsExercise answer) {
    assertEquals(589_824, answer.plain(256), "256 filters of 3×3, each on 256 maps");
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("by way of 64 maps there are 69,632")
  void aBottleneckIsCounted(BottleneckCountsExercise answer) {
    assertEquals(69_632, answer.squeezed(256, 64), "1×1, 3×3 and 1×1");
  }

  @Test
  @Order(3)
  @Points(1)
  void aBudgetMayBeSpentToTheLastWeight(BottleneckCountsExercise answer) {
    assertEquals(64, answer.widest(256, 69_632), "exactly as much as 64 maps inside need");
    assertEquals(63, answer.widest(256, 69_631), "one weight less");
    assertEquals(0, answer.widest(256, 500), "one map inside would need 521 weights");
  }

  @Test
  @Order(4)
  @Points(1)
  void withoutAStrideEveryWeightWorksAtEveryPixel(BottleneckCountsExercise answer) {
    long expected = 56L * 56 * 69_632;
    assertEquals(expected, answer.multiplications(256, 64, 56, 1, true), "on 56×56 pixels");
  }

  @Test
  @Order(5)
  @Points(1)
  void anEarlyStrideSavesMore(BottleneckCountsExercise answer) {
    // 10 maps, 2 inside: 20 + 36 + 20 weights; 7×7 pixels, of which a stride of 2 leaves 4×4
    assertEquals(16 * 76, answer.multiplications(10, 2, 7, 2, true), "a stride in the first 1×1");
    assertEquals(
        49 * 20 + 16 * 56, answer.multiplications(10, 2, 7, 2, false), "a stride in the 3×3");
  }
}
