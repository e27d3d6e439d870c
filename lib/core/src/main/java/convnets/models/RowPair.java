package convnets.models;

import convnets.nn.Plan;
import java.util.Optional;

/**
 * Rows of two tables side by side: where only one table has such a row, the other side is empty.
 *
 * @param before the earlier table's row or head
 * @param after the later table's
 */
public record RowPair(Optional<Line> before, Optional<Line> after) {
  /** A line of a table: a row, or a head by its name and place. */
  public record Line(String name, Plan plan) {}

  /** Returns what the later row does otherwise. */
  public RowChange change() {
    if (before.isEmpty()) {
      return RowChange.inserted(after.orElseThrow());
    }
    return after.isEmpty()
        ? RowChange.dropped(before.get())
        : RowChange.of(before.get(), after.get());
  }
}
