package convnets.exercises.chapter07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 7.2. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ColumnCountsTest {
  private static final String[] ROWS = {"conv3-4", "maxpool", "conv1-5", "FC-10", "FC-3"};

  @Test
  @Order(1)
  @Points(2)
  void weightsAndBiasesAreLearned(ColumnCountsExercise answer) {
    // 4·(3·3·2 + 1) + 5·(1·1·4 + 1) + 10·(5·4·4 + 1) + 3·(10 + 1)
    assertEquals(944, answer.parameters(ROWS, 2, 8), "on 2 maps of 8×8");
  }

  @Test
  @Order(2)
  @Points(2)
  void productsAreComputedAtEachPlace(ColumnCountsExercise answer) {
    // 64·72 + 16·20 + 800 + 30
    assertEquals(5_758, answer.macs(ROWS, 2, 8), "on 2 maps of 8×8");
  }

  @Test
  @Order(3)
  @Points(1)
  void eachRowGivesItsNumbers(ColumnCountsExercise answer) {
    long[] expected = {256, 64, 80, 10, 3};
    assertArrayEquals(expected, answer.outputs(ROWS, 2, 8), "on 2 maps of 8×8");
  }
}
