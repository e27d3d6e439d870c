package convnets.bench.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KernelTimesTest {
  private static final KernelTimes GOOD = new KernelTimes(25, 21, 4, 5900, 5000, 250, 1250, 1600);

  @Test
  void eachFigureStandsBesideWhatItHasToKeep() {
    assertEquals("""
        one-line cell, median           25.0 ms  (bare JShell 21.0 ms: +4.0, must be at most +5)
        200 cells                        5.90 s  (bare JShell 5.00 s: ×1.18, must be at most 1.2)
        resident memory after them       250 MB  (must be at most 300)
        start to first result            1.25 s  (goal 1.2)
        start to first tensor cell       1.60 s  (goal 1.5)
        """, GOOD.text());
  }

  @Test
  void aGoalThatIsMissedIsNoFailureButALimitIs() {
    assertTrue(GOOD.holds());
    assertFalse(new KernelTimes(27, 21, 5.1, 5900, 5000, 250, 1, 1).holds(), "a cell is too slow");
    assertFalse(
        new KernelTimes(25, 21, 4, 6100, 5000, 250, 1, 1).holds(), "200 cells are too slow");
    assertFalse(new KernelTimes(25, 21, 4, 5900, 5000, 301, 1, 1).holds(), "too much memory");
  }

  @Test
  void programsReadTheSameFigures() {
    assertEquals(
        "{cell_ms=25.0, bare_cell_ms=21.0, above_bare_ms=4.0, cells_200_ms=5900.0, bare_cells_200_ms=5000.0,"
            + " memory_mb=250.0, first_result_ms=1250.0, first_tensor_ms=1600.0, holds=true}",
        GOOD.json().toString());
  }
}
