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

/** What students see of the check of 3.2. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ConnectionTableTest {
  /** Table I of the paper. */
  private static final String[] TABLE_I = {
    "X...XXX..XXXX.XX",
    "XX...XXX..XXXX.X",
    "XXX...XXX..X.XXX",
    ".XXX..XXXX..X.XX",
    "..XXX..XXXX.XX.X",
    "...XXX..XXXX.XXX"
  };

  @Test
  @Order(1)
  @Points(1)
  void aFilterSeesTheMapsOfItsColumn(ConnectionTableExercise answer) {
    Expect.same("filter 0 of Table I", new int[] {0, 1, 2}, answer.mapsSeenBy(TABLE_I, 0));
    Expect.same("filter 4 of Table I", new int[] {0, 4, 5}, answer.mapsSeenBy(TABLE_I, 4));
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("C3 has 1,516 parameters")
  void c3Has1516Parameters(ConnectionTableExercise answer) {
    assertEquals(1_516, answer.parameters(TABLE_I, 5), "Table I with 5×5 kernels");
  }

  @Test
  @Order(3)
  @Points(2)
  void aFilterAddsUpTheMapsThatItSees(ConnectionTableExercise answer) {
    double[][][] maps = {{{1, 2}}, {{10, 20}}, {{100, 200}}};
    double[][][] kernels = {{{1}}, {{3}}};
    double[][] output = answer.outputMap(maps, new int[] {0, 2}, kernels, 0.5);
    Expect.same("1 · map 0 + 3 · map 2 + 0.5", new double[][] {{301.5, 602.5}}, output);
  }

  @Test
  @Order(4)
  @Points(1)
  void theKernelMovesOverTheMap(ConnectionTableExercise answer) {
    double[][][] maps = {{{1, 2, 3}, {4, 5, 6}}};
    double[][][] kernels = {{{1, 0}, {0, 10}}};
    double[][] output = answer.outputMap(maps, new int[] {0}, kernels, 0);
    Expect.same("a 2×2 kernel on a 2×3 map", new double[][] {{51, 62}}, output);
  }
}
