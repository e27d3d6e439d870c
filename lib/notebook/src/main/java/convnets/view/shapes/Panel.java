package convnets.view.shapes;

import convnets.count.Reason;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.Wrap;

/** What met what, why that cannot be, and what would help. */
record Panel(String met, Reason reason) {
  static final String REMEDY = "likely remedy: ";

  /** Draws the words from here on, and returns where they end. */
  double draw(Svg svg, double x, double y, double width) {
    String red = "font-weight=\"bold\" fill=\"" + Column.WRONG + "\"";
    double line = y;
    for (String words : Wrap.toWidth(met, width / 1.08, 13)) {
      svg.text(x, line, 13, Anchor.START, words, red);
      line += 18;
    }
    line += 4;
    for (String arithmetic : reason.arithmetic()) {
      for (String words : Wrap.toWidth(arithmetic, width, 13)) {
        svg.text(x, line, 13, Anchor.START, words);
        line += 18;
      }
    }
    if (!reason.remedy().isEmpty()) {
      line += 4;
      for (String words : Wrap.toWidth(REMEDY + reason.remedy(), width, 12)) {
        svg.text(x, line, 12, Anchor.START, words, Svg.SOFTLY);
        line += 16;
      }
    }
    return line - 10;
  }
}
