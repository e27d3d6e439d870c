package convnets.view.inside;

import static convnets.view.drawing.Markup.brief;

import convnets.count.GradientExplanation;
import convnets.count.GradientExplanation.Term;
import convnets.data.Batch;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.Wrap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The terms of a gradient as pictures: for each of a batch what the weight met at every place, what
 * the loss made of it there, and the products of both; the largest once more in a table.
 */
record GradientDrawing(Batch batch, GradientExplanation explanation) {
  private static final int PICTURES = 8;
  private static final int LARGEST = 6;
  private static final double SIDE = 84;
  private static final double LEFT = 96;
  private static final double GAP = 12;
  private static final double LINE = 18;

  Picture draw(String title, String words) {
    Svg svg = new Svg().title(title);
    boolean maps = down() * across() > 1;
    double y = 30;
    GradientTable table = new GradientTable(explanation, maps);
    double right = Math.max(table.width(), Svg.titleWidth(title));
    if (maps) {
      heads(svg, y + 6);
      y = maps(svg, "x: what it met", Term::x, y + 14);
      y = maps(svg, "dy: the loss", Term::dy, y);
      y = maps(svg, "dy·x", Term::product, y);
      y = sums(svg, y + 8) + 24;
      right = Math.max(right, LEFT + shown() * (SIDE + GAP) - GAP);
    }
    y = table.draw(svg, y + 8) + 28;
    for (String line : Wrap.of(words, maps ? 130 : 80)) {
      svg.text(0, y, 12, Anchor.START, line);
      right = Math.max(right, TextWidth.of(line, 12));
      y += LINE;
    }
    return svg.on(title, words, right, y - LINE + 4);
  }

  private void heads(Svg svg, double y) {
    for (int n = 0; n < shown(); n++) {
      double middle = LEFT + n * (SIDE + GAP) + SIDE / 2;
      svg.text(middle, y, 12, Anchor.MIDDLE, "picture " + n, Svg.SOFTLY);
    }
  }

  private double maps(Svg svg, String name, ToDoubleFunction<Term> number, double y) {
    double[] all = explanation.terms().stream().mapToDouble(number).toArray();
    Range range = Range.around0(all);
    double zoom = SIDE / Math.max(down(), across());
    int area = down() * across();
    svg.text(0, y + 12, 12, Anchor.START, name);
    svg.text(0, y + 28, 11, Anchor.START, "at most " + brief(range.high()), Svg.SOFTLY);
    for (int n = 0; n < shown(); n++) {
      double x = LEFT + n * (SIDE + GAP);
      Raster raster = Raster.of(down(), across(), all, n * area, range::diverging);
      svg.image(x, y, across() * zoom, down() * zoom, raster);
      svg.rect(x, y, across() * zoom, down() * zoom, Svg.FRAME);
    }
    for (Term term : explanation.largest(LARGEST)) {
      if (term.n() < shown()) {
        double x = LEFT + term.n() * (SIDE + GAP) + term.j() * zoom;
        svg.rect(x, y + term.i() * zoom, zoom, zoom, "fill=\"none\" stroke=\"#c2570c\"");
      }
    }
    return y + down() * zoom + GAP;
  }

  private double sums(Svg svg, double y) {
    svg.text(0, y, 12, Anchor.START, "its sum");
    for (int n = 0; n < shown(); n++) {
      double middle = LEFT + n * (SIDE + GAP) + SIDE / 2;
      svg.text(middle, y, 12, Anchor.MIDDLE, brief(explanation.sum(n)));
    }
    if (shown() < batch.size()) {
      String more = "and " + (batch.size() - shown()) + " pictures more: "
          + brief(IntStream.range(shown(), batch.size())
              .mapToDouble(explanation::sum)
              .sum());
      svg.text(LEFT, y + LINE, 12, Anchor.START, more);
      return y + LINE;
    }
    return y;
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
