package convnets.view.training;

import static convnets.view.drawing.Markup.escape;
import static convnets.view.drawing.Markup.number;

import convnets.view.drawing.Line;
import convnets.view.drawing.Svg;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.Ticks;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Curves from zero, and a mark that stands at a pass. Unlike {@link convnets.view.drawing.Chart},
 * whose axes a library chooses, this one knows where each number lies: a script can move the mark.
 *
 * @param title what is measured
 * @param passes where the axis ends
 * @param lines the curves
 */
record ReplayChart(String title, int passes, List<Line> lines) {
  private static final double WIDTH = 340;
  private static final double HEIGHT = 220;
  private static final double LEFT = 40;
  private static final double RIGHT = 328;
  private static final double TOP = 46;
  private static final double BOTTOM = 180;
  private static final int WORDS = 12; // where the screen has no room, 11 are left of them
  private static final String AXIS = "stroke=\"#8a94a0\"";
  private static final String SOFT = "fill=\"" + Svg.SOFT + "\"";

  /** The drawing with its mark at this pass. */
  String svg(int at) {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"cv-chart\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %s %s\">\n"
        .formatted(escape(title), number(WIDTH), number(HEIGHT)));
    svg.append(text(0, 14, 13, "start", title, "fill=\"" + Svg.INK + "\""));
    legend(svg);
    axes(svg);
    Line.inDrawingOrder(lines).forEach(line -> curve(svg, line));
    mark(svg, at);
    return svg.append("</svg>\n").toString();
  }

  private void legend(StringBuilder svg) {
    double at = 0;
    for (Line line : Line.inLegend(lines)) {
      svg.append("<line x1=\"%s\" y1=\"29\" x2=\"%s\" y2=\"29\" %s/>\n"
          .formatted(number(at), number(at + 16), line.swatch()));
      svg.append(text(at + 21, 33, WORDS, "start", line.name(), SOFT));
      at += TextWidth.of(line.name(), WORDS) + 40;
    }
  }

  private void axes(StringBuilder svg) {
    double step = Ticks.step(top(), 4);
    for (int i = 0; i * step <= top() * 1.0001; i++) {
      double y = y(i * step);
      svg.append(line(LEFT, y, RIGHT, y, i == 0 ? AXIS : Svg.GRID));
      svg.append(text(LEFT - 6, y + 4, WORDS, "end", label(i * step), SOFT));
    }
    int every = (int) Math.max(1, Ticks.step(passes, 8));
    for (int pass = 0; pass <= passes; pass += every) {
      svg.append(line(x(pass), BOTTOM, x(pass), BOTTOM + 4, AXIS));
      svg.append(text(x(pass), BOTTOM + 17, WORDS, "middle", String.valueOf(pass), SOFT));
    }
    svg.append(text((LEFT + RIGHT) / 2, HEIGHT - 4, WORDS, "middle", "passes over the data", SOFT));
  }

  private void curve(StringBuilder svg, Line line) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < line.x().length; i++) {
      points.append(i == 0 ? "" : " ").append(number(x(line.x()[i]))).append(',');
      points.append(number(y(line.y()[i])));
      if (line.dots()) {
        svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"2.5\" fill=\"%s\"/>\n"
            .formatted(number(x(line.x()[i])), number(y(line.y()[i])), line.hex()));
      }
    }
    svg.append("<polyline points=\"%s\" fill=\"none\" %s/>\n"
        .formatted(points, line.swatch().replace("2.5", line.behind() ? "1.6" : "1.8")));
  }

  private void mark(StringBuilder svg, int at) {
    svg.append("<g class=\"cv-mark\">\n");
    svg.append(line(x(at), TOP - 4, x(at), BOTTOM, "stroke=\"" + Svg.INK + "\""));
    for (int i = 0; i < lines.size(); i++) {
      double y = heights(i).get(at);
      svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"4.5\" fill=\"%s\" stroke=\"%s\"%s/>\n"
          .formatted(
              number(x(at)),
              number(y),
              lines.get(i).hex(),
              Svg.PLATE,
              y < 0 ? " visibility=\"hidden\"" : ""));
    }
    svg.append("</g>\n");
  }

  /** Where the mark stands for each pass, from 0 on. */
  List<Double> places() {
    return IntStream.rangeClosed(0, passes).mapToObj(pass -> rounded(x(pass))).toList();
  }

  /** Where a curve is at each pass, from 0 on; −1 where it has no point. */
  List<Double> heights(int number) {
    Line line = lines.get(number);
    List<Double> heights = new ArrayList<>();
    for (int pass = 0; pass <= passes; pass++) {
      double wanted = pass;
      heights.add(IntStream.range(0, line.x().length)
          .filter(i -> Math.abs(line.x()[i] - wanted) < 1e-9)
          .mapToObj(i -> rounded(y(line.y()[i])))
          .findFirst()
          .orElse(-1.0));
    }
    return heights;
  }

  private double x(double pass) {
    return LEFT + (RIGHT - LEFT) * pass / passes;
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * value / top();
  }

  private double top() {
    double top = lines.stream().mapToDouble(Line::top).max().orElse(0);
    return top > 0 ? 1.04 * top : 1;
  }

  /** As few digits as the number needs: 60, 0.25. */
  private static String label(double value) {
    return value == 0
        ? "0"
        : new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
  }

  private static double rounded(double place) {
    return Math.round(100 * place) / 100.0;
  }

  private static String line(double x1, double y1, double x2, double y2, String style) {
    return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>\n"
        .formatted(number(x1), number(y1), number(x2), number(y2), style);
  }

  private static String text(
      double x, double y, int size, String anchor, String words, String style) {
    return "<text x=\"%s\" y=\"%s\" font-size=\"%d\" text-anchor=\"%s\" %s>%s</text>\n"
        .formatted(number(x), number(y), size, anchor, style, escape(words));
  }
}
