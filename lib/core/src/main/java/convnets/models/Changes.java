package convnets.models;

import convnets.nn.NetworkPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two eras row by row: what the later one does otherwise.
 *
 * @param rows the rows and heads of both, in order; without changes where they are alike
 * @param total what all rows and heads together cost
 */
public record Changes(
    String before, String after, List<Change> input, List<RowChange> rows, List<Change> total) {

  static Changes of(NetworkPlan before, NetworkPlan after, List<RowChange> rows) {
    return new Changes(
        before.architecture().name(),
        after.architecture().name(),
        RowChange.changes(Architectures.input(before), Architectures.input(after)),
        rows,
        RowChange.changes(
            Traits.counts(before.parameters(), before.macs()),
            Traits.counts(after.parameters(), after.macs())));
  }

  /** Returns the table: a row's name, what differs, and how it is in either network. */
  public List<List<String>> table() {
    List<List<String>> lines = new ArrayList<>();
    add(lines, new RowChange("input", input));
    rows.forEach(row -> add(lines, row));
    add(lines, new RowChange("total", total));
    return List.copyOf(lines);
  }

  private static void add(List<List<String>> lines, RowChange row) {
    String name = row.row();
    if (row.changes().isEmpty()) {
      lines.add(List.of(name, "the same", "", ""));
    }
    for (Change change : row.changes()) {
      lines.add(List.of(name, change.what(), change.before(), change.after()));
      name = "";
    }
  }

  /** Returns the table with its columns in line. */
  @Override
  public String toString() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("row", "what", before, after));
    lines.addAll(table());
    int[] widths = IntStream.range(0, 3)
        .map(i -> lines.stream().mapToInt(line -> line.get(i).length()).max().orElse(0))
        .toArray();
    List<String> text = new ArrayList<>(List.of(before + " against " + after));
    for (List<String> line : lines) {
      StringBuilder cells = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        cells.append(line.get(i)).append(" ".repeat(widths[i] - line.get(i).length() + 2));
      }
      text.add(cells.append(line.get(3)).toString().stripTrailing());
    }
    return String.join("\n", text);
  }
}
