package convnets.view.drawing;

import static convnets.view.drawing.Markup.escape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small table for people: in letters for a terminal, in HTML for a page. Its colours are the
 * page's own: a notebook's dark theme is not always what the browser is told to prefer.
 */
public final class TextTable {
  private static final String STYLE = """
      <style>
      .cv-table { border-collapse: collapse; font-size: 13px; color: inherit; margin: 4px 0; }
      .cv-table caption { text-align: left; font-weight: bold; padding: 4px 0; color: inherit; }
      .cv-table th, .cv-table td { padding: 3px 10px; white-space: nowrap; color: inherit; }
      .cv-table th { border-bottom: 1px solid #8a94a0; font-weight: bold; }
      .cv-table tfoot td { border-top: 1px solid #8a94a0; font-weight: bold; }
      table.cv-table td.r, table.cv-table th.r { text-align: right; }
      .cv-table .r { font-variant-numeric: tabular-nums; }
      table.cv-table td.l, table.cv-table th.l { text-align: left; white-space: normal;
        min-width: 6em; }
      .cv-note { font-size: 12px; color: inherit; opacity: 0.75; margin: 2px 0 6px; }
      </style>
      """;

  private static final int MOST = 100;
  private static final int FEWEST = 20;

  private final String title;
  private final List<String> names = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final List<List<String>> totals = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  public TextTable(String title) {
    this.title = title;
  }

  public TextTable column(String name, boolean numbers) {
    names.add(name);
    right.add(numbers);
    return this;
  }

  public TextTable row(List<String> cells) {
    rows.add(cells);
    return this;
  }

  public TextTable total(List<String> cells) {
    totals.add(cells);
    return this;
  }

  public TextTable note(String words) {
    notes.add(words);
    return this;
  }

  public Picture picture() {
    StringBuilder html = new StringBuilder(STYLE).append("<table class=\"cv-table\">\n");
    html.append("<caption>").append(escape(title)).append("</caption>\n<thead>");
    html.append(row("th", names)).append("</thead>\n<tbody>\n");
    rows.forEach(cells -> html.append(row("td", cells)).append('\n'));
    html.append("</tbody>\n");
    if (!totals.isEmpty()) {
      html.append("<tfoot>");
      totals.forEach(cells -> html.append(row("td", cells)));
      html.append("</tfoot>\n");
    }
    html.append("</table>\n");
    for (String note : notes) {
      html.append("<p class=\"cv-note\">").append(escape(note)).append("</p>\n");
    }
    return new Picture(Picture.Format.HTML, html.toString(), toString());
  }

  private String row(String tag, List<String> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> "<%s%s class=\"%s\">%s</%s>"
            .formatted(
                tag,
                tag.equals("th") ? " scope=\"col\"" : "",
                right.get(i) ? "r" : "l",
                escape(cells.get(i)),
                tag))
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  /** Returns the table in letters, columns two spaces apart; long words are wrapped. */
  @Override
  public String toString() {
    List<List<String>> lines = new ArrayList<>(List.of(names));
    lines.addAll(rows);
    lines.addAll(totals);
    int[] widths = IntStream.range(0, names.size())
        .map(i -> lines.stream().mapToInt(line -> line.get(i).length()).max().orElse(0))
        .toArray();
    narrow(widths);
    String rule = "-".repeat(width(widths));
    List<String> text = new ArrayList<>(List.of(title, rule, line(names, widths), rule));
    rows.forEach(cells -> text.add(line(cells, widths)));
    if (!totals.isEmpty()) {
      text.add(rule);
      totals.forEach(cells -> text.add(line(cells, widths)));
    }
    notes.forEach(note -> text.addAll(Wrap.of(note, MOST)));
    return String.join("\n", text);
  }

  private static int width(int[] widths) {
    return IntStream.of(widths).sum() + 2 * (widths.length - 1);
  }

  /** What the table is too wide, it takes from long names, then from the widest column of words. */
  private void narrow(int[] widths) {
    if (width(widths) > MOST && !right.get(0)) {
      widths[0] = Math.min(widths[0], FEWEST);
    }
    for (int over = width(widths) - MOST; over > 0; over--) {
      IntStream.range(0, widths.length)
          .filter(i -> !right.get(i) && widths[i] > FEWEST)
          .boxed()
          .max(Comparator.comparingInt(i -> widths[i]))
          .ifPresent(i -> widths[i]--);
    }
  }

  private String line(List<String> cells, int[] widths) {
    List<List<String>> columns = IntStream.range(0, cells.size())
        .mapToObj(i -> Wrap.of(cells.get(i), widths[i]))
        .toList();
    int height = columns.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, height)
        .mapToObj(row -> line(columns, row, widths))
        .collect(Collectors.joining("\n"));
  }

  private String line(List<List<String>> columns, int row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      String cell = row < columns.get(i).size() ? columns.get(i).get(row) : "";
      String gap = " ".repeat(Math.max(0, widths[i] - cell.length()));
      line.append(i == 0 ? "" : "  ");
      line.append(right.get(i) ? gap + cell : cell + gap);
    }
    return line.toString().stripTrailing();
  }
}
