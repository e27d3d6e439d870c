package convnets.exercises.chapter06;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 6.3. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class MlpconvCountsTest {
  private static final int[] WIDTHS = {192, 160, 96};

  @Test
  @Order(1)
  @Points(2)
  @DisplayName("the first mlpconv layer for CIFAR-10 has 60,928 parameters")
  void threeConvolutionsAddUp(MlpconvCountsExercise answer) {
    // 192·(5·5·3 + 1) + 160·(192 + 1) + 96·(160 + 1)
    assertEquals(60_928, answer.parameters(3, 5, WIDTHS), "192, 160 and 96 filters");
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("it computes 61,931,520 products on 32×32 pixels")
  void productsAreComputedAtEachPixel(MlpconvCountsExercise answer) {
    assertEquals(61_931_520, answer.macs(3, 5, WIDTHS, 32, 32), "192, 160 and 96 filters");
  }

  @Test
  @Order(3)
  @Points(1)
  @DisplayName("for 60,928 parameters, a plain 5×5 convolution has 801 filters")
  void aPlainLayerCouldBeWide(MlpconvCountsExercise answer) {
    assertEquals(801, answer.plainFilters(3, 5, WIDTHS), "on the same 3 maps");
  }

  @Test
  @Order(4)
  @Points(1)
  @DisplayName("256 and 10 units behind 48 maps of 7×7 have 604,938 parameters")
  void fullConnectionsSeeEveryPlace(MlpconvCountsExercise answer) {
    assertEquals(604_938, answer.fullyConnected(48, 7, 7, new int[] {256, 10}), "256·2,353 + …");
  }
}
