package convnets.view.diagram;

import convnets.nn.NetworkPlan;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws networks as graphs, every operation a box: one network in as many columns as make it a
 * page, several side by side with their rows level.
 */
record GraphDrawing(List<NetworkPlan> networks) {
  private static final double PAGE = 1000;
  private static final double LONGEST = 1600;
  private static final double WIDEST = 900;
  private static final double GUTTER = 30;
  private static final double TITLE = 30;

  Picture draw() {
    List<GraphColumn> columns = networks.size() == 1 ? wrapped() : level();
    Svg svg = new Svg();
    double x = 0;
    for (int i = 0; i < columns.size(); i++) {
      GraphColumn column = columns.get(i);
      boolean ends = networks.size() > 1 || i + 1 == columns.size();
      if (i < networks.size()) {
        title(svg, x, networks.get(i));
      }
      column.draw(svg, x, TITLE, ends);
      if (!ends) {
        onward(svg, x, column, columns.get(i + 1));
      }
      x += width(column, i) + GUTTER;
    }
    double tallest = columns.stream().mapToDouble(GraphColumn::height).max().orElse(0) + TITLE;
    double width = Math.max(x - GUTTER, Svg.titleWidth(name(networks.get(0))));
    KindLegend legend =
        new KindLegend(Kind.in(networks.stream().flatMap(NetworkPlan::plans)), width);
    legend.draw(svg, 0, tallest);
    String title = networks.stream().map(GraphDrawing::name).collect(Collectors.joining(" and "));
    return svg.on(title + ", drawn", words(), width, tallest + legend.height());
  }

  /** With room for its title. */
  private double width(GraphColumn column, int i) {
    return networks.size() == 1
        ? column.width()
        : Math.max(column.width(), Svg.titleWidth(name(networks.get(i))));
  }

  private static String name(NetworkPlan network) {
    return network.architecture().name();
  }

  private static void title(Svg svg, double x, NetworkPlan network) {
    svg.text(x, 12, 14, Anchor.START, name(network), Svg.BOLD);
    svg.text(x, 28, 11, Anchor.START, FoldedGraph.costs(network), Svg.SOFTLY);
  }

  /** What repeats is drawn once, where the drawing would be too long. */
  private List<Band> bands(NetworkPlan network) {
    boolean tall = network.plans().mapToInt(BoxMaker::beside).max().orElse(1) > 2;
    List<Band> all = Band.of(network, new BoxMaker(tall, false));
    GraphColumn whole = GraphColumn.of(input(network), all);
    return whole.height() / fit(whole) <= LONGEST
        ? all
        : Band.of(network, new BoxMaker(tall, true));
  }

  /** How many columns find room beside each other. */
  private int fit(GraphColumn column) {
    return networks.size() > 1
        ? 1
        : Math.max(1, (int) ((WIDEST + GUTTER) / (column.width() + GUTTER)));
  }

  private static String input(NetworkPlan network) {
    return "input " + network.architecture().input();
  }

  private List<GraphColumn> level() {
    List<GraphColumn> columns = networks.stream()
        .map(network -> GraphColumn.of(input(network), bands(network)))
        .toList();
    List<List<String>> names = columns.stream()
        .map(column -> column.bands().stream().map(Band::name).toList())
        .distinct()
        .toList();
    return names.size() > 1
        ? columns
        : columns.stream().map(column -> column.level(columns)).toList();
  }

  private List<GraphColumn> wrapped() {
    NetworkPlan network = networks.get(0);
    List<Band> bands = bands(network);
    GraphColumn whole = GraphColumn.of(input(network), bands);
    int pages = (int) Math.min(fit(whole), Math.ceil(whole.height() / PAGE));
    double most = whole.height() / pages;
    List<GraphColumn> columns = new ArrayList<>();
    List<Band> column = new ArrayList<>();
    double height = 0;
    for (Band band : bands) {
      boolean full = height + band.height() / 2 > most && columns.size() + 1 < pages;
      if (full && !column.isEmpty() && !band.side()) {
        columns.add(GraphColumn.of(columns.isEmpty() ? input(network) : "", List.copyOf(column)));
        column.clear();
        height = 0;
      }
      column.add(band);
      height += band.height();
    }
    columns.add(GraphColumn.of(columns.isEmpty() ? input(network) : "", List.copyOf(column)));
    return columns;
  }

  /** The line from the foot of a column to the top of the next one. */
  private static void onward(Svg svg, double x, GraphColumn from, GraphColumn to) {
    double foot = TITLE + from.height();
    double next = x + from.width() + GUTTER + to.line();
    double gutter = x + from.width() + GUTTER / 2;
    double top = TITLE + 22;
    double line = x + from.line();
    Wires.bend(
        svg,
        Wires.SOLID,
        line,
        foot - 1,
        line,
        foot + 8,
        gutter,
        foot + 8,
        gutter,
        top,
        next,
        top,
        next,
        TITLE + GraphColumn.TOP - 5);
    Wires.down(svg, next, TITLE + GraphColumn.TOP - 6, TITLE + GraphColumn.TOP);
  }

  private String words() {
    return networks.stream().map(FoldedGraph::words).collect(Collectors.joining("\n"));
  }
}
