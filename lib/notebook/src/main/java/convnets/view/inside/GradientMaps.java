package convnets.view.inside;

import static convnets.view.drawing.Markup.brief;

import convnets.count.GradientExplanation;
import convnets.count.GradientExplanation.Term;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.Wrap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * What the weight met, what the loss made of it, and their products, picture by picture: a column
 * each where the page is wide, on a phone a row each.
 *
 * @param shown how many pictures
 */
record GradientMaps(GradientExplanation explanation, int shown, boolean narrow) {
  private static final int LARGEST = 6;
  private static final double LEFT = 96;
  private static final double GAP = 12;
  private static final double HEAD = 46;
  private static final double NUMBER = 20;

  /** One of the three factors and products. */
  private record Part(int number, String name, ToDoubleFunction<Term> value) {}

  private static final List<Part> PARTS = List.of(
      new Part(0, "x: what it met", Term::x),
      new Part(1, "dy: the loss", Term::dy),
      new Part(2, "dy·x", Term::product));

  double width() {
    return narrow ? Svg.NARROW : LEFT + shown * (side() + GAP) - GAP;
  }

  private double side() {
    return narrow ? 76 : 84;
  }

  private double zoom() {
    return side() / Math.max(extent(Term::i), extent(Term::j));
  }

  private int extent(ToIntFunction<Term> place) {
    List<Term> terms = explanation.terms();
    return place.applyAsInt(terms.get(terms.size() - 1)) + 1;
  }

  private double x(int picture, int part) {
    return narrow ? NUMBER + part * (side() + 8) : LEFT + picture * (side() + GAP);
  }

  private double y(int picture, int part) {
    return (narrow ? picture : part) * (extent(Term::i) * zoom() + GAP);
  }

  /** Draws them below {@code top}; returns where they end. */
  double draw(Svg svg, double top) {
    double maps = top + (narrow ? HEAD : 14);
    for (Part part : PARTS) {
      name(svg, part, narrow ? top - 4 : maps + y(0, part.number()) - 4);
      maps(svg, part, maps);
    }
    double below = maps + y(narrow ? shown : 0, PARTS.size()) + 8;
    for (int n = 0; n < shown; n++) {
      String sum = brief(explanation.sum(n));
      if (narrow) {
        double middle = maps + y(n, 0) + extent(Term::i) * zoom() / 2 + 4;
        svg.text(0, middle, 12, Anchor.START, String.valueOf(n), Svg.SOFTLY);
        svg.text(Svg.NARROW, middle, 12, Anchor.END, sum);
      } else {
        double middle = x(n, 0) + side() / 2;
        svg.text(middle, top + 6, 12, Anchor.MIDDLE, "picture " + n, Svg.SOFTLY);
        svg.text(middle, below, 12, Anchor.MIDDLE, sum);
      }
    }
    svg.text(
        narrow ? Svg.NARROW : 0,
        narrow ? top + 12 : below,
        12,
        narrow ? Anchor.END : Anchor.START,
        "its sum");
    return narrow ? below - 24 : below;
  }

  private void name(Svg svg, Part part, double top) {
    double x = narrow ? x(0, part.number()) : 0;
    double y = top;
    for (String line : Wrap.toWidth(part.name(), side() + GAP, 12)) {
      y += 16;
      svg.text(x, y, 12, Anchor.START, line);
    }
    svg.text(x, y + 15, 11, Anchor.START, "≤ " + brief(range(part).high()), Svg.SOFTLY);
  }

  private Range range(Part part) {
    return Range.around0(explanation.terms().stream().mapToDouble(part.value()).toArray());
  }

  private void maps(Svg svg, Part part, double top) {
    double[] all = explanation.terms().stream().mapToDouble(part.value()).toArray();
    Range range = range(part);
    int down = extent(Term::i);
    int across = extent(Term::j);
    double zoom = zoom();
    for (int n = 0; n < shown; n++) {
      double x = x(n, part.number());
      double y = top + y(n, part.number());
      Raster raster = Raster.of(down, across, all, n * down * across, range::diverging);
      svg.image(x, y, across * zoom, down * zoom, raster);
      svg.rect(x, y, across * zoom, down * zoom, Svg.FRAME);
    }
    for (Term term : explanation.largest(LARGEST)) {
      if (term.n() < shown) {
        double x = x(term.n(), part.number()) + term.j() * zoom;
        double y = top + y(term.n(), part.number()) + term.i() * zoom;
        svg.rect(x, y, zoom, zoom, "fill=\"none\" stroke=\"#c2570c\"");
      }
    }
  }
}
