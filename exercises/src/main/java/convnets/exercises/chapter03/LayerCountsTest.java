package convnets.exercises.chapter03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 3.3. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class LayerCountsTest {
  @Test
  @Order(1)
  @Points(1)
  @DisplayName("C1 has 156 parameters")
  void c1Learns156Numbers(LayerCountsExercise answer) {
    int[] seen = {1, 1, 1, 1, 1, 1};
    assertEquals(156, answer.parameters(seen, 5), "6 filters of 5×5, each on 1 map");
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("C3 has 1,516 parameters")
  void c3Learns1516Numbers(LayerCountsExercise answer) {
    int[] seen = {3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6};
    assertEquals(1_516, answer.parameters(seen, 5), "16 filters by Table I");
  }

  @Test
  @Order(3)
  @Points(1)
  @DisplayName("C1 has 122,304 connections")
  void c1Has122304Connections(LayerCountsExercise answer) {
    int[] seen = {1, 1, 1, 1, 1, 1};
    assertEquals(122_304, answer.connections(seen, 5, 32, 32), "6 filters of 5×5 on 32×32");
  }

  @Test
  @Order(4)
  @Points(1)
  @DisplayName("C1 computes 117,600 products")
  void c1Computes117600Products(LayerCountsExercise answer) {
    int[] seen = {1, 1, 1, 1, 1, 1};
    assertEquals(117_600, answer.multiplications(seen, 5, 32, 32), "6 filters of 5×5 on 32×32");
  }

  @Test
  @Order(5)
  @Points(1)
  @DisplayName("F6 has 10,164 parameters and as many connections")
  void f6IsFullyConnected(LayerCountsExercise answer) {
    int[] f6 = {10_164, 10_164, 10_080};
    Expect.same("84 units on 120 inputs", f6, answer.fullConnection(120, 84));
  }
}
