package convnets.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of texts: for a terminal with its columns aligned, for a document in Markdown. */
record Grid(List<String> head, List<List<String>> rows) {
  static Grid of(String... head) {
    return new Grid(List.of(head), new ArrayList<>());
  }

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** Returns the columns aligned: the first to the left, numbers to the right. */
  String text() {
    List<List<String>> all = new ArrayList<>(List.of(head));
    all.addAll(rows);
    int[] widths = IntStream.range(0, head.size())
        .map(column ->
            all.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
        .toArray();
    return all.stream()
        .map(row -> IntStream.range(0, widths.length)
            .mapToObj(i -> String.format("%" + (i == 0 ? "-" : "") + widths[i] + "s", row.get(i)))
            .collect(Collectors.joining("  ")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  String markdown() {
    List<List<String>> all = new ArrayList<>(List.of(head));
    all.add(
        IntStream.range(0, head.size()).mapToObj(i -> i == 0 ? "---" : "---:").toList());
    all.addAll(rows);
    return all.stream()
        .map(row -> "| " + String.join(" | ", row) + " |\n")
        .collect(Collectors.joining());
  }
}
