package convnets.view.compare;

import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row as a box: its name, what comes out, what is done.
 *
 * @param width of the box
 */
record CellBox(Cell cell, double width) {
  private static final double SMALL = 11;
  private static final double LINE = 14;
  private static final double PAD = 12;
  private static final int MOST_LINES = 6;

  /** How high its words are. */
  double height() {
    return 8 + LINE * (names().size() + lines().size());
  }

  void draw(Svg svg, double x, double y, double height, Sign sign) {
    svg.rect(x, y, width, height, sign.box());
    double line = y + 15;
    for (String name : names()) {
      svg.text(x + PAD, line, 12, Anchor.START, name, Svg.BOLD);
      line += LINE;
    }
    if (isBeside()) {
      svg.text(x + width - PAD, y + 15, SMALL, Anchor.END, cell.output(), Svg.SOFTLY);
    }
    for (String words : lines()) {
      svg.text(x + PAD, line, SMALL, Anchor.START, words, Svg.SOFTLY);
      line += LINE;
    }
  }

  private double inner() {
    return width - 2 * PAD;
  }

  /** Bold letters are wider. */
  private List<String> names() {
    return Wrap.toWidth(cell.name(), inner() / 1.08, 12);
  }

  /** Whether the output finds room in the line of the name. */
  private boolean isBeside() {
    double words = TextWidth.bold(cell.name(), 12) + TextWidth.of(cell.output(), SMALL);
    return words + PAD <= inner();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!isBeside()) {
      lines.add(cell.output());
    }
    if (!cell.what().isEmpty()) {
      lines.addAll(Wrap.toWidth(cell.what(), inner(), SMALL));
    }
    return lines.size() <= MOST_LINES
        ? lines
        : Stream.concat(lines.subList(0, MOST_LINES - 1).stream(), Stream.of("…"))
            .toList();
  }
}
