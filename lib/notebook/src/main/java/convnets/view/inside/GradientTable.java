package convnets.view.inside;

import static convnets.view.drawing.Markup.brief;

import convnets.count.GradientExplanation;
import convnets.count.GradientExplanation.Term;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import java.util.List;

/** The terms of a gradient that weigh most, all others together, and their sum. */
record GradientTable(GradientExplanation explanation, boolean places, boolean narrow) {
  private static final double LINE = 18;
  private static final double[] COLUMNS = {56, 150, 250, 330, 410, 490};
  private static final double[] NARROW = {45, 110, 170, 228, 284, Svg.NARROW};
  private static final double[] FEWER = {56, 0, 0, 150, 246, Svg.NARROW};
  private static final List<String> HEADS =
      List.of("picture", "output at", "input at", "dy", "x", "dy·x");

  /** Draws the table below {@code top}; returns where it ends. */
  double draw(Svg svg, double top) {
    row(svg, top, HEADS, Svg.SOFTLY);
    rule(svg, top + 6);
    List<Term> largest = explanation.largest(places ? 6 : 12);
    double y = top + LINE + 3;
    for (Term term : largest) {
      row(svg, y, cells(term), "fill=\"" + Svg.INK + "\"");
      y += LINE;
    }
    List<Term> others = explanation
        .largest(explanation.terms().size())
        .subList(largest.size(), explanation.terms().size());
    if (!others.isEmpty()) {
      double rest = others.stream().mapToDouble(Term::product).sum();
      String words = Markup.format("the other %,d", others.size());
      svg.text(0, y, 12, Anchor.START, words, Svg.SOFTLY);
      svg.text(width(), y, 12, Anchor.END, brief(rest));
      y += LINE;
    }
    rule(svg, y - 12);
    svg.text(0, y + 4, 12, Anchor.START, "their sum, the entry of the gradient", Svg.BOLD);
    svg.text(width(), y + 4, 12, Anchor.END, brief(explanation.sum()), Svg.BOLD);
    return y + 4;
  }

  double width() {
    return columns()[columns().length - 1];
  }

  private double[] columns() {
    if (narrow && places) {
      return NARROW;
    }
    return places ? COLUMNS : FEWER;
  }

  private static List<String> cells(Term term) {
    return List.of(
        String.valueOf(term.n()),
        term.i() + ", " + term.j(),
        (term.row() + ", " + term.column()).replace('-', '−'),
        brief(term.dy()),
        brief(term.x()),
        brief(term.product()));
  }

  /** A unit has no place. */
  private void row(Svg svg, double y, List<String> cells, String style) {
    for (int c = 0; c < COLUMNS.length; c++) {
      if (places || c == 0 || c > 2) {
        svg.text(columns()[c], y, 12, Anchor.END, cells.get(c), style);
      }
    }
  }

  private void rule(Svg svg, double y) {
    svg.line(0, y, width(), y, "stroke=\"" + Svg.LINE + "\"");
  }
}
