package convnets.view.chart;

import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.Wrap;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Draws growth: grid, then the line of a law, then dots with their names. */
record GrowthDrawing(GrowthChart chart, double left, Axis across, Axis up) {
  static final double WIDTH = 640;
  private static final double HEIGHT = 300;
  private static final double TOP = 54;
  private static final double BOTTOM = TOP + HEIGHT;
  private static final double LETTERS = 12;
  private static final double RADIUS = 5;
  private static final int PARTS = 100;
  private static final String DOT = "fill=\"#1f55a5\"";
  private static final String LAW =
      "fill=\"none\" stroke=\"" + Svg.SOFT + "\" stroke-width=\"1.6\" stroke-dasharray=\"5 4\"";
  private static final String LEADER = "stroke=\"" + Svg.SOFT + "\" stroke-width=\"0.8\"";

  static GrowthDrawing of(GrowthChart chart, double width) {
    double least = Arrays.stream(chart.sizes()).min().orElse(1);
    double most = Arrays.stream(chart.sizes()).max().orElse(1);
    Axis up = Axis.logarithmic(least / 1.5, most * 1.5, HEIGHT);
    double left = 8 + up.ticks().stream().mapToDouble(GrowthDrawing::wide).max().orElse(0);
    double first = Arrays.stream(chart.years()).min().orElse(0);
    double last = Arrays.stream(chart.years()).max().orElse(1);
    return new GrowthDrawing(chart, left, Axis.linear(first - 1, last + 1, width - left - 16), up);
  }

  private static double wide(double tick) {
    return TextWidth.of(tick(tick), LETTERS);
  }

  private static String tick(double tick) {
    return Markup.large(tick).replaceAll("\\.0+(?= |$)", "");
  }

  Picture picture() {
    Svg svg = new Svg().title(chart.table().name());
    svg.text(0, 34, LETTERS, Anchor.START, chart.table().column(2).name(), Svg.SOFTLY);
    grid(svg);
    List<Line2D> law = law();
    stroke(svg, law);
    names(svg, law);
    double y = BOTTOM + 22;
    if (!chart.words().isEmpty()) {
      for (String line : Wrap.toWidth("dashed: " + chart.words(), right(), LETTERS)) {
        y += 16;
        svg.text(0, y, LETTERS, Anchor.START, line, Svg.SOFTLY);
      }
    }
    return svg.on(chart.table().name(), chart.toString(), right() + 16, y + 4);
  }

  private double right() {
    return left + across.length();
  }

  private double x(double year) {
    return left + across.at(year);
  }

  private double y(double size) {
    return BOTTOM - up.at(size);
  }

  private static void line(Svg svg, Line2D line, String style) {
    svg.line(line.getX1(), line.getY1(), line.getX2(), line.getY2(), style);
  }

  private void grid(Svg svg) {
    for (double tick : up.ticks()) {
      svg.line(left, y(tick), right(), y(tick), Svg.GRID);
      svg.text(left - 8, y(tick) + 4, LETTERS, Anchor.END, tick(tick), Svg.SOFTLY);
    }
    double free = Double.NEGATIVE_INFINITY;
    for (double tick : across.ticks()) {
      String year = Markup.number(tick);
      double half = TextWidth.of(year, LETTERS) / 2;
      if (x(tick) - half > free) {
        svg.text(x(tick), BOTTOM + 18, LETTERS, Anchor.MIDDLE, year, Svg.SOFTLY);
        free = x(tick) + half + 6;
      }
    }
    svg.line(left, BOTTOM, right(), BOTTOM, "stroke=\"" + Svg.SOFT + "\"");
  }

  /** The law from the first year to the last, as far as it stays in the picture. */
  private List<Line2D> law() {
    List<Line2D> parts = new ArrayList<>();
    double step = (across.high() - across.low()) / PARTS;
    for (int i = 0; i < PARTS; i++) {
      double from = across.low() + i * step;
      double to = across.low() + (i + 1) * step;
      double start = chart.law().applyAsDouble(from);
      double end = chart.law().applyAsDouble(to);
      if (Math.min(start, end) >= up.low() && Math.max(start, end) <= up.high()) {
        parts.add(new Line2D.Double(x(from), y(start), x(to), y(end)));
      }
    }
    return parts;
  }

  /** One stroke of the pen: the parts alone are shorter than a dash, and would make no gaps. */
  private static void stroke(Svg svg, List<Line2D> law) {
    StringBuilder path = new StringBuilder();
    Point2D pen = new Point2D.Double(Double.NaN, Double.NaN);
    for (Line2D part : law) {
      if (!part.getP1().equals(pen)) {
        path.append(Markup.format("M%.2f %.2f", part.getX1(), part.getY1()));
      }
      path.append(Markup.format("L%.2f %.2f", part.getX2(), part.getY2()));
      pen = part.getP2();
    }
    if (!law.isEmpty()) {
      svg.add("<path d=\"" + path + "\" " + LAW + "/>");
    }
  }

  /** The latest first: it stands at the edge, where a name has the fewest places. */
  private void names(Svg svg, List<Line2D> law) {
    List<Ellipse2D> dots =
        IntStream.range(0, chart.sizes().length).mapToObj(this::dot).toList();
    Labels labels =
        new Labels(new Rectangle2D.Double(left, TOP - 14, across.length() + 16, HEIGHT + 14), dots);
    law.forEach(labels::avoid);
    for (Ellipse2D dot : dots) {
      svg.circle(dot.getCenterX(), dot.getCenterY(), RADIUS, DOT);
    }
    for (int i = dots.size() - 1; i >= 0; i--) {
      String name = chart.table().column(0).getString(i);
      labels.place(dots.get(i), TextWidth.of(name, LETTERS), LETTERS).ifPresent(spot -> {
        spot.leader().ifPresent(leader -> line(svg, leader, LEADER));
        double baseline = spot.box().getY() + 0.8 * LETTERS;
        svg.text(spot.box().getX(), baseline, LETTERS, Anchor.START, name);
      });
    }
  }

  private Ellipse2D dot(int i) {
    double x = x(chart.years()[i]) - RADIUS;
    double y = y(chart.sizes()[i]) - RADIUS;
    return new Ellipse2D.Double(x, y, 2 * RADIUS, 2 * RADIUS);
  }
}
