package convnets.view.compare;

import convnets.nn.NetworkPlan;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws two columns of boxes, what joins them, bars in the margins, totals at the foot. */
record SideBySideDrawing(SideBySide eras, List<Strand> strands, int decades) {
  private static final double BOX = 200;
  private static final double BAND = 152;
  private static final double INNER = BOX - 24;
  private static final double GAP = 10;
  private static final double LEFT = Bars.WIDTH + GAP;
  private static final double RIGHT = LEFT + BOX + BAND;
  private static final double WIDTH = RIGHT + BOX + GAP + Bars.WIDTH;
  private static final double HEAD = 104;
  private static final double BETWEEN = 8;
  private static final double SMALL = 11;
  private static final double LINE = 14;
  private static final int MOST_LINES = 6;

  static SideBySideDrawing of(SideBySide eras, List<Strand> strands) {
    long most = Stream.of(eras.before(), eras.after())
        .mapToLong(plan -> Math.max(plan.parameters(), plan.macs()))
        .max()
        .orElse(1);
    return new SideBySideDrawing(eras, strands, Bars.decades(most));
  }

  Picture picture() {
    String title = eras.before().architecture().name() + " beside "
        + eras.after().architecture().name();
    Svg svg = new Svg().title(title);
    double bottom = HEAD;
    for (Strand strand : strands) {
      bottom += height(strand) + BETWEEN;
    }
    Bars old = new Bars(decades, LEFT - GAP, true);
    Bars now = new Bars(decades, RIGHT + BOX + GAP, false);
    Legend.draw(svg);
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
    double end = new Totals(eras, brackets()).draw(svg, y + 12, LEFT, old, now);
    return svg.on(title, words(), Math.max(WIDTH, Svg.titleWidth(title)), end);
  }

  private static void heading(Svg svg, double x, NetworkPlan plan) {
    String name = Wrap.toWidth(plan.architecture().name(), BOX / 1.08, 13).get(0);
    svg.text(x + BOX / 2, HEAD - 12, 13, Anchor.MIDDLE, name, Svg.BOLD);
  }

  private static double height(Strand strand) {
    double boxes = Stream.of(strand.before(), strand.after())
        .flatMap(Optional::stream)
        .mapToDouble(cell -> 8 + LINE * (names(cell).size() + lines(cell).size()))
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
    strand.before().ifPresent(cell -> box(svg, cell, LEFT, y, height, old));
    strand.after().ifPresent(cell -> box(svg, cell, RIGHT, y, height, strand.sign()));
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

  private static void box(Svg svg, Cell cell, double x, double y, double height, Sign sign) {
    svg.rect(x, y, BOX, height, sign.box());
    double line = y + 15;
    for (String name : names(cell)) {
      svg.text(x + 12, line, 12, Anchor.START, name, Svg.BOLD);
      line += LINE;
    }
    if (isBeside(cell)) {
      svg.text(x + BOX - 12, y + 15, SMALL, Anchor.END, cell.output(), Svg.SOFTLY);
    }
    for (String words : lines(cell)) {
      svg.text(x + 12, line, SMALL, Anchor.START, words, Svg.SOFTLY);
      line += LINE;
    }
  }

  /** Bold letters are wider. */
  private static List<String> names(Cell cell) {
    return Wrap.toWidth(cell.name(), INNER / 1.08, 12);
  }

  /** Whether the output finds room in the line of the name. */
  private static boolean isBeside(Cell cell) {
    double words = TextWidth.bold(cell.name(), 12) + TextWidth.of(cell.output(), SMALL);
    return words + 12 <= INNER;
  }

  private static List<String> lines(Cell cell) {
    List<String> lines = new ArrayList<>();
    if (!isBeside(cell)) {
      lines.add(cell.output());
    }
    if (!cell.what().isEmpty()) {
      lines.addAll(Wrap.toWidth(cell.what(), INNER, SMALL));
    }
    return lines.size() <= MOST_LINES
        ? lines
        : Stream.concat(lines.subList(0, MOST_LINES - 1).stream(), Stream.of("…"))
            .toList();
  }

  /** What brackets and bars mean, where there are some. */
  private String brackets() {
    String all = strands.stream()
        .flatMap(strand -> Stream.of(strand.before(), strand.after()).flatMap(Optional::stream))
        .map(Cell::what)
        .collect(Collectors.joining());
    List<String> notes = new ArrayList<>();
    if (all.contains("[")) {
      notes.add("[…] is added to its input");
    }
    if (all.contains("|")) {
      notes.add("(… | …) are branches side by side");
    }
    return String.join("; ", notes);
  }

  private String words() {
    List<String> lines = new ArrayList<>();
    lines.add("Rows that do the same work stand side by side. Bars are on a logarithmic scale.");
    strands.forEach(strand -> lines.add(strand.words()));
    lines.addAll(new Totals(eras, brackets()).words());
    return String.join("\n", lines);
  }
}
