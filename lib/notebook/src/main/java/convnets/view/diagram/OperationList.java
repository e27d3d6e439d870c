package convnets.view.diagram;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import convnets.nn.Plan;
import convnets.tensor.Shape;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The margin of a drawing: what each operation gives, has and costs, in columns, and the sum.
 *
 * @param plan whose operations
 * @param lines the cells of each operation that has numbers
 * @param isBrief whether the work is written in short
 */
record OperationList(Plan plan, List<Line> lines, boolean isBrief) {
  private static final double SIZE = 11;
  private static final double LINE = 17;
  private static final double BETWEEN = 18;
  private static final double CLOSER = 10;
  private static final double SWATCH = 10;
  private static final List<String> NAMES = List.of("operation", "output", "parameters", "MACs");

  /** An operation in words and numbers, how often it comes, and its hue. */
  record Line(Kind kind, List<String> cells) {}

  static OperationList of(Plan plan) {
    return of(plan, false);
  }

  /** The same for a phone: 231 M instead of 231,211,008. */
  static OperationList brief(Plan plan) {
    return of(plan, true);
  }

  private static OperationList of(Plan plan, boolean brief) {
    Map<String, List<Plan>> same = plan.operations()
        .filter(part -> part.parameters() > 0 || Kind.of(part) == Kind.POOLING)
        .collect(groupingBy(OperationList::key, LinkedHashMap::new, toList()));
    List<Line> lines = same.values().stream()
        .map(plans -> new Line(Kind.of(plans.get(0)), cells(plans, brief)))
        .sorted(Comparator.comparing(line -> line.kind() == Kind.NORMALIZATION))
        .toList();
    return new OperationList(plan, lines, brief);
  }

  /** All normalizations are counted together; others, if they do the same. */
  private static String key(Plan operation) {
    return Kind.of(operation) == Kind.NORMALIZATION
        ? operation.name()
        : new Item(operation, List.of()).signature();
  }

  private static List<String> cells(List<Plan> plans, boolean brief) {
    int times = plans.size();
    List<Shape> outputs = plans.stream().map(Plan::output).distinct().toList();
    return List.of(
        (times > 1 ? times + " × " : "") + Entry.of(plans.get(0)),
        outputs.size() == 1 ? outputs.get(0).toString() : "",
        Markup.format("%,d", plans.stream().mapToLong(Plan::parameters).sum()),
        work(plans.stream().mapToLong(Entry::work).sum(), brief));
  }

  private static String work(long work, boolean brief) {
    return brief ? Entry.brief(work) : Markup.format("%,d", work);
  }

  private double between() {
    return isBrief ? CLOSER : BETWEEN;
  }

  private List<String> sum() {
    return List.of(
        "together",
        plan.output().toString(),
        Markup.format("%,d", plan.parameters()),
        work(Entry.work(plan), isBrief));
  }

  double height() {
    return LINE * (lines.size() + (isSum() ? 2 : 1));
  }

  /** A single operation is its own sum. */
  private boolean isSum() {
    return lines.size() != 1;
  }

  /** Returns it as a table of a page, as wide as its numbers; nothing, if there are none. */
  String table() {
    if (lines.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("<table class=\"cv-numbers\">\n<thead>");
    html.append(row("th scope=\"col\"", "th", NAMES, "")).append("</thead>\n<tbody>\n");
    OperationList brief = brief(plan);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<String> cells = eitherWay(line.cells(), brief.lines.get(i).cells());
      html.append(row("td", "td", cells, line.kind().swatch())).append('\n');
    }
    html.append("</tbody>\n");
    if (isSum()) {
      List<String> cells = eitherWay(sum(), brief.sum());
      html.append("<tfoot>").append(row("td", "td", cells, "")).append("</tfoot>\n");
    }
    return html.append("</table>\n").toString();
  }

  /** Cells as markup; the work in full, and in short where the page has no room for it. */
  private static List<String> eitherWay(List<String> full, List<String> brief) {
    int last = full.size() - 1;
    List<String> cells = new ArrayList<>();
    full.subList(0, last).forEach(cell -> cells.add(Markup.escape(cell)));
    cells.add(
        full.get(last).equals(brief.get(last))
            ? full.get(last)
            : "<span class=\"cv-full\">%s</span><span class=\"cv-brief\">%s</span>"
                .formatted(full.get(last), brief.get(last)));
    return cells;
  }

  private static String row(String start, String end, List<String> cells, String swatch) {
    return cells.stream()
        .collect(Collectors.joining(
            "</" + end + "><" + start + ">",
            "<tr><" + start + ">" + swatch,
            "</" + end + "></tr>"));
  }

  private double[] widths() {
    return IntStream.range(0, NAMES.size())
        .mapToDouble(i -> Math.max(
            Math.max(TextWidth.of(NAMES.get(i), SIZE), 1.06 * TextWidth.of(sum().get(i), SIZE)),
            lines.stream()
                .mapToDouble(line -> TextWidth.of(line.cells().get(i), SIZE))
                .max()
                .orElse(0)))
        .toArray();
  }

  double width() {
    return SWATCH
        + 6
        + IntStream.range(0, NAMES.size()).mapToDouble(i -> widths()[i]).sum()
        + between() * (NAMES.size() - 1);
  }

  void draw(Svg svg, double x, double y) {
    line(svg, x, y + 11, NAMES, Svg.SOFTLY);
    rule(svg, x, y + 16);
    double base = y + 16;
    for (Line line : lines) {
      base += LINE;
      svg.rect(x, base - 13, SWATCH, SWATCH, "rx=\"2\" " + line.kind().paint());
      line(svg, x, base - 4, line.cells(), "fill=\"" + Svg.INK + "\"");
    }
    if (isSum()) {
      rule(svg, x, base + 3);
      line(svg, x, base + LINE, sum(), Svg.BOLD);
    }
  }

  private void rule(Svg svg, double x, double y) {
    svg.line(x, y, x + width(), y, "stroke=\"" + Svg.LINE + "\"");
  }

  private void line(Svg svg, double x, double y, List<String> cells, String style) {
    double left = x + SWATCH + 6;
    for (int i = 0; i < cells.size(); i++) {
      boolean number = i > 0;
      double at = number ? left + widths()[i] : left;
      if (!cells.get(i).isEmpty()) {
        svg.text(at, y, SIZE, number ? Anchor.END : Anchor.START, cells.get(i), style);
      }
      left += widths()[i] + between();
    }
  }
}
