package convnets.view.chart;

import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.Wrap;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws accuracy over operations: grid, then bubbles from large to small, then their names. */
record BubbleDrawing(List<Rated> networks, Exam exam, Axis operations, Axis accuracies) {
  static final String TITLE = "Accuracy against operations";
  static final double WIDTH = 760;
  static final double HEIGHT = 400;
  static final double TALL = 480;
  static final double LEFT = 36;
  private static final double TOP = 54;
  private static final double LABEL = 12;
  private static final double FAR = 16;
  private static final String BAR = "stroke=\"" + Svg.INK + "\" stroke-width=\"1.2\"";

  Picture picture() {
    Svg svg = new Svg().title(TITLE);
    svg.text(0, 34, LABEL, Anchor.START, exam.accuracy(), Svg.SOFTLY);
    grid(svg);
    List<Rated> counted = counted();
    List<Ellipse2D> bubbles = counted.stream().map(this::bubble).toList();
    Labels labels = new Labels(
        new Rectangle2D.Double(LEFT, TOP, operations.length(), accuracies.length()), bubbles);
    networks.stream()
        .filter(network -> network.plan().isEmpty())
        .forEach(network -> line(svg, network, bubbles, labels));
    for (int i = 0; i < counted.size(); i++) {
      draw(svg, counted.get(i), bubbles.get(i));
    }
    for (int i = counted.size() - 1; i >= 0; i--) {
      name(svg, counted.get(i), bubbles.get(i), labels);
    }
    double bottom = legend().draw(svg, LEFT, across(svg) + 18);
    return svg.on(TITLE, words(), right(), bottom);
  }

  private double right() {
    return LEFT + operations.length();
  }

  private BubbleLegend legend() {
    return new BubbleLegend(networks, exam, right());
  }

  /** Large ones first, so that small ones lie over them. */
  private List<Rated> counted() {
    return networks.stream()
        .filter(network -> network.plan().isPresent())
        .sorted(Comparator.comparingLong(Rated::parameters).reversed())
        .toList();
  }

  private double y(double percent) {
    return TOP + accuracies.length() - accuracies.at(percent);
  }

  private Ellipse2D bubble(Rated network) {
    double radius = legend().radius(network.parameters());
    double x = LEFT + operations.at(exam.operations(network));
    return new Ellipse2D.Double(x - radius, y(network.percent()) - radius, 2 * radius, 2 * radius);
  }

  private void grid(Svg svg) {
    for (double tick : accuracies.ticks()) {
      svg.line(LEFT, y(tick), right(), y(tick), Svg.GRID);
      svg.text(LEFT - 8, y(tick) + 4, LABEL, Anchor.END, tick(tick), Svg.SOFTLY);
    }
    for (double tick : operations.ticks()) {
      double x = LEFT + operations.at(tick);
      svg.line(x, TOP, x, TOP + accuracies.length(), Svg.GRID);
      // The number at the last line ends where the chart does.
      double middle = Math.min(x, right() - TextWidth.of(tick(tick), LABEL) / 2);
      svg.text(
          middle, TOP + accuracies.length() + 18, LABEL, Anchor.MIDDLE, tick(tick), Svg.SOFTLY);
    }
    String edge = "stroke=\"" + Svg.SOFT + "\"";
    svg.line(LEFT, TOP, LEFT, TOP + accuracies.length(), edge);
    svg.line(LEFT, TOP + accuracies.length(), right(), TOP + accuracies.length(), edge);
  }

  private static String tick(double tick) {
    return tick >= 1 || tick == 0
        ? Markup.number(tick)
        : Markup.format("%.3g", tick).replaceAll("0+$", "");
  }

  /** Says what lies along the axis, in as many lines as it needs; returns where they end. */
  private double across(Svg svg) {
    String words = exam.unit() + " operations of one forward pass, counted by our plans"
        + " (2 × multiply-accumulates" + (operations.logarithmic() ? ", log scale)" : ")");
    double y = TOP + accuracies.length() + 20;
    for (String line : Wrap.toWidth(words, operations.length(), LABEL)) {
      y += 16;
      svg.text(right(), y, LABEL, Anchor.END, line, Svg.SOFTLY);
    }
    return y;
  }

  private static void draw(Svg svg, Rated network, Ellipse2D bubble) {
    String colour = BubbleLegend.colour(network.family());
    String fill = "fill=\"" + colour + "\" fill-opacity=\"0.22\" stroke=\"" + colour + "\"";
    String dashes = network.isYours() ? " stroke-width=\"2\" stroke-dasharray=\"4 2\"" : "";
    double radius = bubble.getWidth() / 2;
    svg.circle(bubble.getCenterX(), bubble.getCenterY(), radius, radius > 8 ? fill + dashes : fill);
  }

  /** The point itself with its error bar, and the name beside its bubble. */
  private void name(Svg svg, Rated network, Ellipse2D bubble, Labels labels) {
    double x = bubble.getCenterX();
    double low = y(network.percent() - network.plusMinus());
    double high = y(network.percent() + network.plusMinus());
    if (network.plusMinus() > 0) {
      svg.line(x, low, x, high, BAR);
      svg.line(x - 3, low, x + 3, low, BAR);
      svg.line(x - 3, high, x + 3, high, BAR);
    }
    svg.rect(x - 1.5, y(network.percent()) - 1.5, 3, 3, "fill=\"" + Svg.INK + "\"");
    String words = network.name() + (network.isYours() && !exam.isYours() ? " (yours)" : "");
    labels.place(bubble, TextWidth.of(words, LABEL), LABEL).ifPresent(spot -> {
      spot.leader().ifPresent(line -> leader(svg, line));
      double baseline = spot.box().getY() + 0.8 * LABEL;
      svg.text(spot.box().getX(), baseline, LABEL, Anchor.START, words);
    });
  }

  private static void leader(Svg svg, Line2D line) {
    String style = "stroke=\"" + Svg.SOFT + "\" stroke-width=\"0.8\"";
    svg.line(line.getX1(), line.getY1(), line.getX2(), line.getY2(), style);
  }

  /** Of a network that nobody can count, the accuracy is known at all costs: a line. */
  private void line(Svg svg, Rated network, List<Ellipse2D> bubbles, Labels labels) {
    double top = y(network.percent() + network.plusMinus());
    double height = y(network.percent() - network.plusMinus()) - top;
    String colour = BubbleLegend.colour(network.family());
    svg.rect(
        LEFT, top, operations.length(), height, "fill=\"" + colour + "\" fill-opacity=\"0.12\"");
    String dashes = " stroke-dasharray=\"6 4\"";
    double middle = y(network.percent());
    svg.line(LEFT, middle, right(), middle, "stroke=\"" + colour + "\"" + dashes);
    String words = network.name() + ": " + network.accuracy() + ", operations unknown";
    double width = TextWidth.of(words, LABEL);
    double y = top + height + 3;
    Rectangle2D box = IntStream.iterate(
            (int) (operations.length() - width), at -> at > 0, at -> at - 8)
        .<Rectangle2D>mapToObj(at -> new Rectangle2D.Double(LEFT + at, y, width, LABEL))
        .max(Comparator.comparingDouble(at -> Math.min(FAR, distance(at, bubbles))))
        .orElseThrow();
    labels.avoid(new Line2D.Double(LEFT, middle, right(), middle));
    labels.take(box);
    svg.text(box.getX(), box.getY() + 0.8 * LABEL, LABEL, Anchor.START, words, Svg.SOFTLY);
  }

  /** How far the nearest bubble is; less than nothing, if some of it lies under the words. */
  private static double distance(Rectangle2D box, List<Ellipse2D> bubbles) {
    return bubbles.stream()
        .mapToDouble(bubble -> {
          double x = Math.max(box.getMinX(), Math.min(bubble.getCenterX(), box.getMaxX()));
          double y = Math.max(box.getMinY(), Math.min(bubble.getCenterY(), box.getMaxY()));
          double way = Math.hypot(bubble.getCenterX() - x, bubble.getCenterY() - y);
          return way - bubble.getWidth() / 2;
        })
        .min()
        .orElse(FAR);
  }

  private String words() {
    return "Operations are multiplications and additions of one forward pass, twice the"
        + " multiply-accumulates; they and the parameters are counted by our plans.\n"
        + networks.stream().map(Rated::words).collect(Collectors.joining("\n"));
  }
}
