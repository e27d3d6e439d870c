package convnets.view.shapes;

import convnets.count.Misfit.Fit;
import convnets.count.Outline;
import convnets.tensor.Shape;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Boxes below each other, and on the edges between them the shapes that pass. */
final class Column {
  static final double WIDTH = 236;
  static final double EDGE = 30;
  static final double MIDDLE = WIDTH / 2;
  static final String WRONG = "#b42332";
  private static final int HEAD = 2;
  private static final int TAIL = 4;
  private static final int MOST = 8;
  private static final int MOST_LINES = 3;
  private static final double LINE = 14;
  private static final String RIGHT = "rx=\"4\" fill=\"#eef1f5\" stroke=\"#8a94a0\"";

  private final Svg svg;
  private double y;

  Column(Svg svg, double top) {
    this.svg = svg;
    this.y = top;
  }

  double y() {
    return y;
  }

  /** Draws the input and the rows that fit; many of them are folded. */
  void fitting(Shape input, List<Fit> rows) {
    box("input", "", RIGHT);
    Shape shape = input;
    for (int i = 0; i < rows.size(); i++) {
      edge(shape);
      int last = rows.size() - TAIL;
      if (rows.size() > MOST && i == HEAD) {
        box(
            (last - HEAD) + " rows that fit",
            rows.get(HEAD).name() + " … " + rows.get(last - 1).name(),
            RIGHT);
        i = last - 1;
      } else {
        box(rows.get(i).name(), Outline.of(rows.get(i).plan()), RIGHT);
      }
      shape = rows.get(i).plan().output();
    }
  }

  /** Draws a box at the foot. */
  void box(String name, String what, String style) {
    List<String> lines = lines(what);
    double height = 24 + LINE * lines.size();
    svg.rect(0, y, WIDTH, height, style);
    String head = Wrap.toWidth(name, (WIDTH - 24) / 1.08, 12).get(0);
    svg.text(12, y + 16, 12, Anchor.START, head, Svg.BOLD);
    double line = y + 16 + LINE;
    for (String words : lines) {
      svg.text(12, line, 11, Anchor.START, words, Svg.SOFTLY);
      line += LINE;
    }
    y += height;
  }

  private static List<String> lines(String what) {
    if (what.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(Wrap.toWidth(what, WIDTH - 24, 11));
    while (lines.size() > MOST_LINES) {
      lines.remove(lines.size() - 1);
      lines.set(lines.size() - 1, lines.get(MOST_LINES - 1).replaceFirst(".?.?.?$", " …"));
    }
    return lines;
  }

  /** Draws an arrow to the next box, with what passes. */
  void edge(Shape shape) {
    arrow("#8a94a0", "");
    svg.text(MIDDLE + 10, y - EDGE / 2 + 4, 11, Anchor.START, shape.toString(), Svg.SOFTLY);
  }

  /** Draws the edge at which shapes do not fit. */
  void wrong(Shape shape) {
    arrow(WRONG, " stroke-width=\"2.5\" stroke-dasharray=\"4 2\"");
    double middle = y - EDGE / 2 - 2;
    String red = "font-weight=\"bold\" fill=\"" + WRONG + "\"";
    svg.badge(MIDDLE, middle, "≠", WRONG);
    svg.text(MIDDLE + 16, middle + 5, 12, Anchor.START, shape.toString(), red);
  }

  private void arrow(String colour, String style) {
    y += EDGE;
    svg.line(MIDDLE, y - EDGE, MIDDLE, y - 5, "stroke=\"" + colour + "\"" + style);
    svg.polygon("fill=\"" + colour + "\"", MIDDLE, y, MIDDLE - 4, y - 7, MIDDLE + 4, y - 7);
  }
}
