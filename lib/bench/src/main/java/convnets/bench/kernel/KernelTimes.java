package convnets.bench.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was measured, times in milliseconds, memory in MB of a million bytes.
 *
 * @param cell the median of one-line cells
 * @param bareCell the same in bare JShell
 * @param above the median of what the kernel takes more for the same cell
 * @param all the sum of {@link Cells#ALL} cells
 * @param bareAll the same in bare JShell
 * @param memory resident after these cells; 0 if unknown
 * @param firstResult from the start of the process
 * @param firstTensor from the start of the process, if the first cell computes with tensors
 */
record KernelTimes(
    double cell,
    double bareCell,
    double above,
    double all,
    double bareAll,
    double memory,
    double firstResult,
    double firstTensor) {
  private static final double MOST_ABOVE_BARE = 5;
  private static final double MOST_TIMES_BARE = 1.2;
  private static final double MOST_MEMORY = 300;

  /** Returns whether all that must hold does. */
  boolean holds() {
    return above <= MOST_ABOVE_BARE && all / bareAll <= MOST_TIMES_BARE && memory <= MOST_MEMORY;
  }

  /** Returns the figures for people. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(line("one-line cell, median", "%.1f ms", cell)
        + note("bare JShell %.1f ms: %+.1f, must be at most +5", bareCell, above));
    lines.add(line("200 cells", "%.2f s", all / 1000)
        + note("bare JShell %.2f s: ×%.2f, must be at most 1.2", bareAll / 1000, all / bareAll));
    lines.add(line("resident memory after them", "%.0f MB", memory) + note("must be at most 300"));
    lines.add(line("start to first result", "%.2f s", firstResult / 1000) + note("goal 1.2"));
    lines.add(line("start to first tensor cell", "%.2f s", firstTensor / 1000) + note("goal 1.5"));
    return String.join("\n", lines) + "\n";
  }

  /** Returns the figures for programs. */
  Map<String, Object> json() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("cell_ms", cell);
    object.put("bare_cell_ms", bareCell);
    object.put("above_bare_ms", above);
    object.put("cells_200_ms", all);
    object.put("bare_cells_200_ms", bareAll);
    object.put("memory_mb", memory);
    object.put("first_result_ms", firstResult);
    object.put("first_tensor_ms", firstTensor);
    object.put("holds", holds());
    return object;
  }

  private static String line(String what, String format, double value) {
    return String.format(
        Locale.ROOT, "%-28s %10s", what, String.format(Locale.ROOT, format, value));
  }

  private static String note(String format, Object... values) {
    return "  (" + String.format(Locale.ROOT, format, values) + ")";
  }
}
