package convnets.view.compare;

import convnets.view.drawing.Markup;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import java.util.Optional;

/**
 * Parameters and multiply-accumulates as bars in the margin. The scale is logarithmic: a row of
 * 1998 would not be seen beside one of 2012 otherwise.
 *
 * @param decades how many powers of ten are drawn
 * @param left whether the bars grow to the left
 */
record Bars(int decades, double x, boolean left) {
  static final double LENGTH = 72;
  static final double NUMBERS = 40;
  static final double WIDTH = LENGTH + NUMBERS + 4;
  static final double HEIGHT = 30;
  static final String PARAMETERS = "fill=\"#1f55a5\"";
  static final String MACS = "fill=\"#fbfcfd\" stroke=\"#1f55a5\" stroke-width=\"1.2\"";
  private static final double SMALL = Svg.SMALL;

  static int decades(long most) {
    return Math.max(1, (int) Math.ceil(Math.log10(Math.max(1, most))));
  }

  private double way(double value) {
    return LENGTH * Math.log10(value) / decades;
  }

  private double at(double way) {
    return left ? x - way : x + way;
  }

  /** Draws lines at 1, 1,000, 1,000,000 … with their numbers above. */
  void grid(Svg svg, double top, double bottom) {
    for (int decade = 0; decade <= decades; decade += 3) {
      double place = at(LENGTH * decade / decades);
      svg.line(
          place, top, place, bottom, "stroke=\"" + (decade == 0 ? "#8a94a0" : "#e1e6eb") + "\"");
      svg.text(place, top - 4, SMALL, Anchor.MIDDLE, brief(Math.pow(10, decade)), Svg.SOFTLY);
    }
  }

  /** Draws the bars of a row that is there and does anything. */
  void draw(Svg svg, double y, Optional<Cell> cell) {
    cell.filter(Cell::counts).ifPresent(row -> draw(svg, y, row.parameters(), row.macs()));
  }

  /** Draws two bars from this height on. */
  void draw(Svg svg, double y, long parameters, long macs) {
    if (parameters == 0 && macs == 0) {
      bar(svg, y + 11, 0, PARAMETERS);
      return;
    }
    bar(svg, y + 4, parameters, PARAMETERS);
    bar(svg, y + 18, macs, MACS);
  }

  private void bar(Svg svg, double y, long value, String style) {
    double way = value > 0 ? Math.max(1, way(value)) : 0;
    if (value > 0) {
      svg.rect(left ? x - way : x, y, way, 8, style);
    }
    Anchor anchor = left ? Anchor.END : Anchor.START;
    svg.text(at(way + 4), y + 8, SMALL, anchor, brief(value), Svg.SOFTLY);
  }

  /** Returns a count in at most five letters: {@code 60.9M}. */
  static String brief(double value) {
    String[] units = {"", "k", "M", "G", "T"};
    int unit = 0;
    double rest = value;
    while (rest >= 999.5 && unit < units.length - 1) {
      rest /= 1000;
      unit++;
    }
    String digits = Markup.format(unit == 0 || rest >= 99.95 ? "%.0f" : "%.1f", rest);
    return digits.replaceAll("\\.0$", "") + units[unit];
  }
}
