package convnets.view.compare;

import convnets.nn.NetworkPlan;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.Wrap;
import java.util.List;

/**
 * What both networks cost in all, rows and heads together.
 *
 * @param note what should be known to read the boxes
 */
record Totals(SideBySide eras, String note) {
  /** Draws bars and numbers, and returns where they end. */
  double draw(Svg svg, double y, double x, Bars old, Bars now) {
    NetworkPlan before = eras.before();
    NetworkPlan after = eras.after();
    old.draw(svg, y - 4, before.parameters(), before.macs());
    now.draw(svg, y - 4, after.parameters(), after.macs());
    double line = y + 8;
    for (String words : words()) {
      svg.text(x, line, 12, Anchor.START, words);
      line += 15;
    }
    if (!note.isEmpty()) {
      svg.text(x, line + 4, 11, Anchor.START, note, Svg.SOFTLY);
      line += 18;
    }
    return line - 10;
  }

  /** Writes only the numbers, on a phone; returns where they end. */
  double draw(Svg svg, double y) {
    double line = y;
    for (String words : words()) {
      for (String part : Wrap.toWidth(words, Svg.NARROW, 12)) {
        svg.text(0, line, 12, Anchor.START, part);
        line += 15;
      }
    }
    for (String part : Wrap.toWidth(note, Svg.NARROW, 11)) {
      svg.text(0, line + 2, 11, Anchor.START, part, Svg.SOFTLY);
      line += part.isEmpty() ? 0 : 15;
    }
    return line - 10;
  }

  List<String> words() {
    return List.of(
        words("parameters", eras.before().parameters(), eras.after().parameters()),
        words("multiply-accumulates", eras.before().macs(), eras.after().macs()));
  }

  private static String words(String what, long before, long after) {
    return Markup.format("total %s: %,d → %,d", what, before, after) + times(before, after);
  }

  private static String times(long before, long after) {
    if (before == after) {
      return ", the same";
    } else if (before == 0 || after == 0) {
      return "";
    }
    return after > before
        ? ", × " + Markup.brief((double) after / before)
        : ", ÷ " + Markup.brief((double) before / after);
  }
}
