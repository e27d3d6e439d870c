package convnets.view.diagram;

import convnets.nn.NetworkPlan;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws networks in the manner of Table 1 of the paper on VGG: a column each, what belongs together
 * level, and what is new beside the column at the left in bold.
 */
record TableDrawing(List<NetworkPlan> networks, List<List<TableSegment>> columns) {
  private static final double SIZE = 11;
  private static final double LINE = 16;
  private static final double PAD = 8;
  private static final double TOP = 30;
  private static final double HEADER = 40;
  private static final String NEW = "font-weight=\"bold\" fill=\"#1f55a5\"";
  private static final String PLAIN = "fill=\"" + Svg.INK + "\"";
  private static final String RULE = "stroke=\"#7c8794\"";

  static TableDrawing of(List<NetworkPlan> networks) {
    return new TableDrawing(networks, networks.stream().map(TableSegment::of).toList());
  }

  Picture draw() {
    Svg svg = new Svg().title(title());
    header(svg);
    double y = TOP + HEADER;
    for (int segment = 0; segment < columns.get(0).size(); segment++) {
      segment(svg, segment, y);
      y += height(segment);
    }
    svg.line(0, y, width(), y, RULE);
    footer(svg, y);
    if (networks.size() > 1) {
      svg.text(0, y + 58, SIZE, Anchor.START, "bold: not in the column at the left", Svg.SOFTLY);
    }
    double width = Math.max(width(), Svg.titleWidth(title()));
    String words = networks.stream().map(FoldedGraph::words).collect(Collectors.joining("\n"));
    return svg.on(title() + ", configurations", words, width, y + (networks.size() > 1 ? 60 : 44));
  }

  private String title() {
    return networks.stream().map(TableDrawing::name).collect(Collectors.joining(", "));
  }

  private static String name(NetworkPlan network) {
    return network.architecture().name();
  }

  /** Whether networks have as many stages, of the same kinds in the same order. */
  static boolean fits(List<NetworkPlan> networks) {
    return of(networks).columns.stream()
            .map(column -> column.stream().map(TableSegment::kind).toList())
            .distinct()
            .count()
        == 1;
  }

  private Stream<TableSegment> row(int segment) {
    return columns.stream().map(column -> column.get(segment));
  }

  private double height(int segment) {
    return 2 * PAD + LINE * row(segment).mapToInt(s -> s.entries().size()).max().orElse(0);
  }

  /** The column of shapes at the left. */
  private double margin() {
    return 14
        + columns.stream()
            .flatMap(List::stream)
            .mapToDouble(segment -> TextWidth.of(segment.output().toString(), SIZE))
            .reduce(TextWidth.of("parameters", SIZE), Math::max);
  }

  private double columnWidth() {
    double entries = columns.stream()
        .flatMap(List::stream)
        .flatMap(segment -> segment.entries().stream())
        .mapToDouble(entry -> TextWidth.bold(entry, SIZE))
        .max()
        .orElse(0);
    double names = networks.stream()
        .mapToDouble(network -> TextWidth.bold(name(network), SIZE + 1))
        .reduce(entries, Math::max);
    return networks.stream()
            .mapToDouble(network -> TextWidth.of(parameters(network), SIZE))
            .reduce(names, Math::max)
        + 18;
  }

  private double width() {
    return margin() + columns.size() * columnWidth();
  }

  private double middle(int column) {
    return margin() + (column + 0.5) * columnWidth();
  }

  private void header(Svg svg) {
    svg.line(0, TOP - 4, width(), TOP - 4, RULE);
    svg.text(0, TOP + 28, SIZE, Anchor.START, "output", Svg.SOFTLY);
    for (int i = 0; i < columns.size(); i++) {
      svg.text(middle(i), TOP + 12, SIZE + 1, Anchor.MIDDLE, name(networks.get(i)), Svg.BOLD);
      long layers = networks
          .get(i)
          .plans()
          .flatMap(plan -> plan.operations())
          .filter(operation -> operation.work().macs() > 0)
          .count();
      svg.text(middle(i), TOP + 28, SIZE, Anchor.MIDDLE, layers + " weight layers", Svg.SOFTLY);
    }
  }

  private void segment(Svg svg, int segment, double y) {
    TableSegment first = row(segment).findFirst().orElseThrow();
    double height = height(segment);
    boolean plain = first.kind() == Kind.CONVOLUTION;
    svg.rect(
        0, y, width(), height, "fill=\"" + (plain ? "#ffffff" : first.kind().fill()) + "\"");
    svg.line(0, y, width(), y, RULE);
    boolean alike = row(segment).map(TableSegment::output).distinct().count() == 1;
    String shape = alike ? first.output().toString() : "";
    svg.text(4, y + PAD + 12, SIZE, Anchor.START, shape, Svg.SOFTLY);
    boolean whole = !plain && row(segment).map(TableSegment::entries).distinct().count() == 1;
    if (whole) {
      entries(svg, margin() + columns.size() * columnWidth() / 2, y, first, first);
      return;
    }
    TableSegment left = first;
    for (int column = 0; column < columns.size(); column++) {
      TableSegment here = columns.get(column).get(segment);
      entries(svg, middle(column), y, here, left);
      left = here;
      if (column > 0) {
        double x = margin() + column * columnWidth();
        svg.line(x, y, x, y + height, "stroke=\"" + Svg.LINE + "\"");
      }
    }
  }

  private static void entries(
      Svg svg, double x, double y, TableSegment segment, TableSegment left) {
    for (int i = 0; i < segment.entries().size(); i++) {
      String style = segment.isNew(i, left) ? NEW : PLAIN;
      String entry = segment.entries().get(i);
      svg.text(x, y + PAD + 12 + LINE * i, SIZE, Anchor.MIDDLE, entry, style);
    }
  }

  private static String parameters(NetworkPlan network) {
    return Markup.format("%,d", network.parameters());
  }

  private void footer(Svg svg, double y) {
    svg.text(0, y + 18, SIZE, Anchor.START, "parameters", Svg.SOFTLY);
    svg.text(0, y + 34, SIZE, Anchor.START, "MACs", Svg.SOFTLY);
    for (int i = 0; i < columns.size(); i++) {
      svg.text(middle(i), y + 18, SIZE, Anchor.MIDDLE, parameters(networks.get(i)));
      svg.text(
          middle(i), y + 34, SIZE, Anchor.MIDDLE, Entry.brief(networks.get(i).macs()));
    }
  }
}
