package convnets.view.inside;

import static convnets.view.drawing.Markup.brief;

import convnets.count.GradientExplanation;
import convnets.data.Batch;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.Wrap;
import java.util.stream.IntStream;

/**
 * The terms of a gradient as pictures: for each of a batch what the weight met at every place, what
 * the loss made of it there, and the products of both; the largest once more in a table.
 */
record GradientDrawing(Batch batch, GradientExplanation explanation, boolean narrow) {
  private static final int PICTURES = 8;
  private static final double PAGE = 860;
  private static final double LINE = 18;

  Picture draw(String title, String words) {
    Svg svg = new Svg();
    boolean maps = down() * across() > 1;
    double page = narrow ? Svg.NARROW : maps ? PAGE : PAGE / 2;
    double y = 30 + svg.title(title, page);
    GradientTable table = new GradientTable(explanation, maps, narrow);
    double right = Math.max(table.width(), Math.min(page, Svg.titleWidth(title)));
    if (maps) {
      GradientMaps drawn = new GradientMaps(explanation, shown(), narrow);
      y = sums(svg, drawn.draw(svg, y)) + 24;
      right = Math.max(right, drawn.width());
    }
    y = table.draw(svg, y + 8) + 28;
    for (String line : Wrap.toWidth(words, page, 12)) {
      svg.text(0, y, 12, Anchor.START, line);
      right = Math.max(right, TextWidth.of(line, 12));
      y += LINE;
    }
    return svg.on(title, words, right, y - LINE + 4);
  }

  /** The pictures that are not shown are summed up. */
  private double sums(Svg svg, double y) {
    if (shown() == batch.size()) {
      return y;
    }
    String more = "and " + (batch.size() - shown()) + " pictures more: "
        + brief(
            IntStream.range(shown(), batch.size()).mapToDouble(explanation::sum).sum());
    svg.text(0, y + LINE, 12, Anchor.START, more);
    return y + LINE;
  }

  private int shown() {
    return Math.min(PICTURES, batch.size());
  }

  private int down() {
    return explanation.terms().get(explanation.terms().size() - 1).i() + 1;
  }

  private int across() {
    return explanation.terms().get(explanation.terms().size() - 1).j() + 1;
  }
}
