package convnets.view.diagram;

import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import java.util.List;

/** Says which hue stands for what, where there is more than one. */
record KindLegend(List<Kind> kinds, double width) {
  private static final double SIZE = 11;
  private static final double LINE = 18;
  private static final double SWATCH = 12;
  private static final double BETWEEN = 18;

  double height() {
    return kinds.size() <= 1 ? 0 : LINE * lines() + 8;
  }

  private int lines() {
    return draw(new Svg(), 0, 0);
  }

  /** Draws the entries in as many lines as they need, and returns how many those are. */
  int draw(Svg svg, double x, double y) {
    if (kinds.size() <= 1) {
      return 0;
    }
    double left = 0;
    int line = 1;
    for (Kind kind : kinds) {
      double wide = SWATCH + 5 + TextWidth.of(kind.words(), SIZE);
      if (left > 0 && left + wide > width) {
        left = 0;
        line++;
      }
      double top = y + LINE * line - SWATCH + 8;
      svg.rect(x + left, top, SWATCH, SWATCH, "rx=\"2\" " + kind.paint());
      svg.text(x + left + SWATCH + 5, top + 10, SIZE, Anchor.START, kind.words());
      left += wide + BETWEEN;
    }
    return line;
  }
}
