package convnets.view.diagram;

import static convnets.view.drawing.Markup.number;

import convnets.tensor.Shape;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;

/** The lines between boxes, their arrow heads, and the shapes that go along them. */
final class Wires {
  static final double LABEL = Svg.SMALL;
  static final double BESIDE = 6;
  static final double BOW = 18;
  static final String SOLID = "fill=\"none\" stroke=\"#5a6775\" stroke-width=\"1.2\"";
  static final String DOTTED = SOLID + " stroke-dasharray=\"1.5 3\" stroke-linecap=\"round\"";
  private static final double CORNER = 8;
  private static final double HEAD = 5;
  private static final String FILLED = "fill=\"#5a6775\"";

  private Wires() {}

  static void straight(Svg svg, double x, double from, double to) {
    svg.line(x, from, x, to, SOLID);
  }

  /** A line downwards that ends in an arrow head. */
  static void down(Svg svg, double x, double from, double to) {
    down(svg, x, from, to, SOLID);
  }

  /** A line downwards, with an arrow head or without. */
  static void lead(Svg svg, double x, double from, double to, boolean head) {
    if (head) {
      down(svg, x, from, to);
    } else {
      straight(svg, x, from, to);
    }
  }

  static void down(Svg svg, double x, double from, double to, String style) {
    svg.line(x, from, x, to - HEAD, style);
    svg.polygon(FILLED, x, to, x - 3, to - HEAD - 1, x + 3, to - HEAD - 1);
  }

  /** An arrow head that points to the left. */
  static void headLeft(Svg svg, double x, double y) {
    svg.polygon(FILLED, x, y, x + HEAD + 1, y - 3, x + HEAD + 1, y + 3);
  }

  static void dot(Svg svg, double x, double y) {
    svg.circle(x, y, 2, FILLED);
  }

  /** A line of upright and level pieces, with round corners. */
  static void bend(Svg svg, String style, double... points) {
    bend(svg, CORNER, style, points);
  }

  static void bend(Svg svg, double corner, String style, double... p) {
    StringBuilder path = new StringBuilder("M" + at(p[0], p[1]));
    for (int i = 2; i + 2 < p.length; i += 2) {
      double in = Math.hypot(p[i] - p[i - 2], p[i + 1] - p[i - 1]);
      double out = Math.hypot(p[i + 2] - p[i], p[i + 3] - p[i + 1]);
      double r = Math.min(corner, Math.min(in, out) / 2);
      if (r > 0) {
        path.append('L').append(toward(p, i, i - 2, r / in));
        path.append('Q').append(at(p[i], p[i + 1])).append(' ');
        path.append(toward(p, i, i + 2, r / out));
      }
    }
    path.append('L').append(at(p[p.length - 2], p[p.length - 1]));
    svg.add("<path d=\"" + path + "\" " + style + "/>");
  }

  private static String toward(double[] p, int corner, int other, double share) {
    return at(
        p[corner] + (p[other] - p[corner]) * share,
        p[corner + 1] + (p[other + 1] - p[corner + 1]) * share);
  }

  private static String at(double x, double y) {
    return number(x) + " " + number(y);
  }

  /** The shape that goes along a line, at its left. */
  static void label(Svg svg, double x, double y, Shape shape) {
    svg.text(x - BESIDE, y + 3.5, LABEL, Anchor.END, shape.toString(), Svg.SOFTLY);
  }

  /** The shape that goes along a line, on it: where there is no room beside it. */
  static void onLine(Svg svg, double x, double y, Shape shape) {
    double half = halfWidth(shape);
    svg.rect(x - half, y - 7, 2 * half, 13, "fill=\"" + Svg.PLATE + "\"");
    svg.text(x, y + 3.5, LABEL, Anchor.MIDDLE, shape.toString(), Svg.SOFTLY);
  }

  static double halfWidth(Shape shape) {
    return TextWidth.of(shape.toString(), LABEL) / 2;
  }

  static double labelWidth(Shape shape) {
    return TextWidth.of(shape.toString(), LABEL) + BESIDE + 4;
  }
}
