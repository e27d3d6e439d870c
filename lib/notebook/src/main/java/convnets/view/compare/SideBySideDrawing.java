package convnets.view.compare;

import convnets.nn.NetworkPlan;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.Wrap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws two columns of boxes, what joins them, bars in the margins, totals at the foot. */
record SideBySideDrawing(SideBySide eras, List<Strand> strands, int decades) {
  private static final double BOX = 200;
  private static final double BAND = 152;
  private static final double GAP = 10;
  private static final double LEFT = Bars.WIDTH + GAP;
  private static final double RIGHT = LEFT + BOX + BAND;
  private static final double WIDTH = RIGHT + BOX + GAP + Bars.WIDTH;
  private static final double HEAD = 104;
  private static final double BETWEEN = 8;
  private static final double SMALL = 11;
  private static final double LINE = 14;

  Picture picture() {
    String title = eras.title();
    Svg svg = new Svg().title(title);
    double bottom = HEAD;
    for (Strand strand : strands) {
      bottom += height(strand) + BETWEEN;
    }
    Bars old = new Bars(decades, LEFT - GAP, true);
    Bars now = new Bars(decades, RIGHT + BOX + GAP, false);
    Legend.draw(svg, WIDTH, 0);
    old.grid(svg, HEAD - 6, bottom);
    now.grid(svg, HEAD - 6, bottom);
    heading(svg, LEFT, eras.before());
    heading(svg, RIGHT, eras.after());
    double y = HEAD;
    for (Strand strand : strands) {
      draw(svg, strand, y);
      old.draw(svg, y, strand.before());
      now.draw(svg, y, strand.after());
      y += height(strand) + BETWEEN;
    }
    double end = new Totals(eras, Strand.note(strands)).draw(svg, y + 12, LEFT, old, now);
    return svg.on(title, eras.words(strands), Math.max(WIDTH, Svg.titleWidth(title)), end);
  }

  private static void heading(Svg svg, double x, NetworkPlan plan) {
    String name = Wrap.toWidth(plan.architecture().name(), BOX / 1.08, 13).get(0);
    svg.text(x + BOX / 2, HEAD - 12, 13, Anchor.MIDDLE, name, Svg.BOLD);
  }

  private static double height(Strand strand) {
    double boxes = Stream.of(strand.before(), strand.after())
        .flatMap(Optional::stream)
        .mapToDouble(cell -> new CellBox(cell, BOX).height())
        .max()
        .orElse(0);
    return Math.max(Bars.HEIGHT, Math.max(boxes, 8 + LINE * band(strand).size()));
  }

  private static void draw(Svg svg, Strand strand, double y) {
    double height = height(strand);
    boolean both = strand.before().isPresent() && strand.after().isPresent();
    if (both) {
      String band = "fill=\"" + strand.sign().fill() + "\" fill-opacity=\"0.75\"";
      svg.rect(LEFT + BOX, y + 2, BAND, height - 4, band);
    }
    Sign old = strand.sign() == Sign.GONE ? Sign.GONE : Sign.SAME;
    strand.before().ifPresent(cell -> new CellBox(cell, BOX).draw(svg, LEFT, y, height, old));
    strand
        .after()
        .ifPresent(cell -> new CellBox(cell, BOX).draw(svg, RIGHT, y, height, strand.sign()));
    double x = strand.after().isPresent() ? RIGHT : LEFT + BOX;
    strand.sign().badge(svg, x, y + height / 2);
    List<String> words = band(strand);
    double line = y + height / 2 + 4 - LINE * (words.size() - 1) / 2;
    for (String part : words) {
      svg.text(LEFT + BOX + BAND / 2, line, SMALL, Anchor.MIDDLE, part);
      line += LINE;
    }
  }

  /** What changed, between the boxes. */
  private static List<String> band(Strand strand) {
    return strand.changes().stream()
        .flatMap(change -> Wrap.toWidth(change, BAND - 20, SMALL).stream())
        .toList();
  }
}
