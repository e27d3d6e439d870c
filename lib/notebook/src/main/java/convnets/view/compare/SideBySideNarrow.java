package convnets.view.compare;

import convnets.nn.NetworkPlan;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.Wrap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The same for a phone: the boxes share its width, what changed stands below them, and what each
 * row costs inside.
 */
record SideBySideNarrow(SideBySide eras, List<Strand> strands, int decades) {
  private static final double GAP = 14;
  private static final double BOX = (Svg.NARROW - GAP) / 2;
  private static final double RIGHT = BOX + GAP;
  private static final double BETWEEN = 10;
  private static final double SMALL = 11;
  private static final double LINE = 14;
  private static final double PAD = 12;

  Picture picture() {
    Svg svg = new Svg();
    double y = svg.title(eras.title(), Svg.NARROW);
    Legend.draw(svg, Svg.NARROW, y);
    y += 104;
    heading(svg, BOX / 2, y, eras.before());
    heading(svg, RIGHT + BOX / 2, y, eras.after());
    y += 10;
    for (Strand strand : strands) {
      y = draw(svg, strand, y) + BETWEEN;
    }
    double end = new Totals(eras, Strand.note(strands)).draw(svg, y + 10);
    return svg.on(eras.title(), eras.words(strands), Svg.NARROW, end);
  }

  private static void heading(Svg svg, double middle, double y, NetworkPlan plan) {
    String name = Wrap.toWidth(plan.architecture().name(), BOX / 1.08, 13).get(0);
    svg.text(middle, y, 13, Anchor.MIDDLE, name, Svg.BOLD);
  }

  /** Draws the boxes and what changed, and returns where they end. */
  private double draw(Svg svg, Strand strand, double y) {
    double height = Stream.of(strand.before(), strand.after())
        .flatMap(Optional::stream)
        .mapToDouble(cell -> new CellBox(cell, BOX).height() + bars(cell))
        .max()
        .orElse(0);
    Sign old = strand.sign() == Sign.GONE ? Sign.GONE : Sign.SAME;
    List<String> changes = strand.changes().isEmpty()
        ? List.of()
        : Wrap.atCommas(String.join(", ", strand.changes()), Svg.NARROW - 2 * PAD, SMALL);
    double end = y + height + (changes.isEmpty() ? 0 : 8 + LINE * changes.size());
    if (strand.before().isPresent() && strand.after().isPresent()) {
      String band = "fill=\"" + strand.sign().fill() + "\" fill-opacity=\"0.75\"";
      svg.rect(2, y + 2, Svg.NARROW - 4, end - y - 2, band);
    }
    strand.before().ifPresent(cell -> box(svg, cell, 0, y, height, old));
    strand.after().ifPresent(cell -> box(svg, cell, RIGHT, y, height, strand.sign()));
    strand.sign().badge(svg, BOX + GAP / 2, y + height / 2);
    for (int i = 0; i < changes.size(); i++) {
      double line = y + height + 14 + LINE * i;
      svg.text(Svg.NARROW / 2, line, SMALL, Anchor.MIDDLE, changes.get(i));
    }
    return end;
  }

  private static double bars(Cell cell) {
    if (!cell.counts()) {
      return 0;
    }
    return cell.parameters() == 0 && cell.macs() == 0 ? 22 : Bars.HEIGHT + 4;
  }

  private void box(Svg svg, Cell cell, double x, double y, double height, Sign sign) {
    new CellBox(cell, BOX).draw(svg, x, y, height, sign);
    new Bars(decades, x + PAD, false).draw(svg, y + height - bars(cell) - 2, Optional.of(cell));
  }
}
