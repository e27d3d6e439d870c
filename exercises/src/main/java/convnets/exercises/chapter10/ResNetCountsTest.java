package convnets.exercises.chapter10;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 10.4. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ResNetCountsTest {
  @Test
  @Order(1)
  @Points(1)
  @DisplayName("the same blocks make 34 layers, or 50")
  void aColumnHasTheLayersOfItsName(ResNetCountsExercise answer) {
    int[] blocks = {3, 4, 6, 3};
    assertEquals(34, answer.layers(blocks, false), "16 basic blocks");
    assertEquals(50, answer.layers(blocks, true), "16 bottlenecks");
  }

  @Test
  @Order(2)
  @Points(1)
  void withoutAnyBlocksThereAreTheFirstLayerAndTheUnits(ResNetCountsExercise answer) {
    // 64·3·49 weights, 128 of batch normalization; 64·1,000 weights and 1,000 biases
    assertEquals(9_536 + 65_000, answer.parameters(new int[] {}, false), "conv1 and 1,000 units");
  }

  @Test
  @Order(3)
  @Points(1)
  void aBasicBlockOn64MapsNeedsNoConvolutionInItsShortcut(ResNetCountsExercise answer) {
    // 2·(64·64·9 + 128)
    assertEquals(73_984, answer.parameters(new int[] {1}, false) - 74_536, "one block");
  }

  @Test
  @Order(4)
  @Points(2)
  @DisplayName("ResNet-18 has 11,689,512 parameters, ResNet-50 has 25,557,032")
  void columnsHaveTheParametersOfTheLibrary(ResNetCountsExercise answer) {
    assertEquals(11_689_512, answer.parameters(new int[] {2, 2, 2, 2}, false), "ResNet-18");
    assertEquals(25_557_032, answer.parameters(new int[] {3, 4, 6, 3}, true), "ResNet-50");
  }

  @Test
  @Order(5)
  @Points(1)
  @DisplayName("three blocks: 1 way through none, 3 through one, 3 through two, 1 through all")
  void threeBlocksHaveEightWays(ResNetCountsExercise answer) {
    assertArrayEquals(new long[] {1, 3, 3, 1}, answer.ways(3), "eight ways");
  }
}
