package convnets.exercises.chapter09;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 9.1. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ModuleCountsTest {
  private static final int[] MODULE_3A = {64, 96, 128, 16, 32, 32};
  private static final int[] TINY = {1, 2, 3, 4, 5, 6};

  @Test
  @Order(1)
  @Points(1)
  @DisplayName("the module 3a gives 256 maps")
  void branchesAreStacked(ModuleCountsExercise answer) {
    assertEquals(256, answer.depth(MODULE_3A), "64 of 1×1, 128 of 3×3, 32 of 5×5, 32 pooled");
  }

  @Test
  @Order(2)
  @Points(1)
  void weightsAndBiasesAreLearned(ModuleCountsExercise answer) {
    // 10·1 + (10·2 + 9·2·3) + (10·4 + 25·4·5) + 10·6 weights, and 1 + 2 + 3 + 4 + 5 + 6 biases
    assertEquals(705, answer.parameters(10, TINY), "{1, 2, 3, 4, 5, 6} on 10 maps");
    assertEquals(163_696, answer.parameters(192, MODULE_3A), "3a on 192 maps");
  }

  @Test
  @Order(3)
  @Points(1)
  @DisplayName("the paper's 128M of 3a are 128,049,152 products")
  void productsAreComputedAtEachPixel(ModuleCountsExercise answer) {
    assertEquals(128_049_152, answer.macs(192, 28, MODULE_3A), "on 192 maps of 28×28");
  }

  @Test
  @Order(4)
  @Points(1)
  void withoutReductionsMoreMapsComeOut(ModuleCountsExercise answer) {
    assertEquals(416, answer.naiveDepth(192, MODULE_3A), "3a, naive, on 192 maps");
  }

  @Test
  @Order(5)
  @Points(1)
  void andMoreProductsAreComputed(ModuleCountsExercise answer) {
    // at each of 4 pixels: 10·1 + 9·10·3 + 25·10·5
    assertEquals(6_120, answer.naiveMacs(10, 2, TINY), "{1, 2, 3, 4, 5, 6} on 10 maps of 2×2");
    assertEquals(303_464_448, answer.naiveMacs(192, 28, MODULE_3A), "3a, naive");
  }
}
