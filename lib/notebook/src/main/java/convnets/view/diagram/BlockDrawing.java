package convnets.view.diagram;

import convnets.count.Outline;
import convnets.nn.Plan;
import convnets.view.diagram.BlockDiagram.Titled;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import java.util.List;
import java.util.stream.Collectors;

/** Draws blocks side by side, feet level, each with its numbers below. */
record BlockDrawing(List<Titled> blocks) {
  private static final double BETWEEN = 44;
  private static final double TITLE = 13;
  private static final double ABOVE = 58;
  private static final double BELOW = 18;
  private static final double ENTRY = 38;

  private static SeriesBox box(Plan plan) {
    return BoxMaker.of(plan, true).series(plan, true);
  }

  private static double width(Titled block) {
    double drawn =
        Math.max(box(block.plan()).width(), OperationList.of(block.plan()).width());
    return Math.max(drawn, TextWidth.bold(block.title(), TITLE));
  }

  Picture draw() {
    Svg svg = new Svg();
    double tallest =
        blocks.stream().mapToDouble(block -> box(block.plan()).height()).max().orElse(0);
    double lists = blocks.stream()
        .mapToDouble(block -> OperationList.of(block.plan()).height())
        .max()
        .orElse(0);
    double left = 0;
    for (Titled block : blocks) {
      block(svg, block, left, tallest);
      left += width(block) + BETWEEN;
    }
    double width = left - BETWEEN;
    double height = ABOVE + tallest + BELOW + lists;
    KindLegend legend = new KindLegend(Kind.in(blocks.stream().map(Titled::plan)), width);
    legend.draw(svg, 0, height);
    return svg.on(title(), words(), width, height + legend.height());
  }

  /** Draws one for a card that has its name already: its numbers stand beside it or below. */
  static String unfolded(Titled block) {
    SeriesBox box = box(block.plan());
    double half = TextWidth.of(input(block), Wires.LABEL) / 2;
    double x = Math.max(0, half - box.centre());
    double width = x + Math.max(box.width(), box.centre() + half);
    Svg svg = new Svg();
    series(svg, block, x, ENTRY);
    String words = new BlockDrawing(List.of(block)).words();
    Picture drawn = svg.on(block.title() + ", drawn", words, width, ENTRY + box.height());
    return "<div class=\"cv-inside cv-wide\"" + drawn.scrolling() + ">" + drawn.markup()
        + OperationList.of(block.plan()).table() + "</div>";
  }

  private static String input(Titled block) {
    return "input " + block.plan().input();
  }

  /** Draws its boxes, and above them the line that enters with what it brings. */
  private static void series(Svg svg, Titled block, double x, double top) {
    SeriesBox box = box(block.plan());
    double line = x + box.centre();
    double entry = top - Box.GAP;
    Wires.lead(svg, line, entry - 2, top, !box.forks());
    svg.text(line, entry - 7, Wires.LABEL, Anchor.MIDDLE, input(block), Svg.SOFTLY);
    box.draw(svg, x, top);
  }

  private static void block(Svg svg, Titled block, double left, double tallest) {
    SeriesBox box = box(block.plan());
    svg.text(left, 12, TITLE, Anchor.START, block.title(), Svg.BOLD);
    double x = left + (width(block) - box.width()) / 2;
    series(svg, block, x, ABOVE + tallest - box.height());
    OperationList list = OperationList.of(block.plan());
    list.draw(svg, left + (width(block) - list.width()) / 2, ABOVE + tallest + BELOW);
  }

  /** Draws them one below the other, each with its numbers in short. */
  Picture narrow() {
    Svg svg = new Svg();
    double width = blocks.stream().mapToDouble(BlockDrawing::narrowWidth).max().orElse(0);
    double y = 0;
    for (Titled block : blocks) {
      svg.text(0, y + 12, TITLE, Anchor.START, block.title(), Svg.BOLD);
      SeriesBox box = box(block.plan());
      series(svg, block, Math.max(0, (width - box.width()) / 2), y + ABOVE);
      OperationList list = OperationList.brief(block.plan());
      list.draw(svg, 0, y + ABOVE + box.height() + BELOW);
      y += ABOVE + box.height() + BELOW + list.height() + BETWEEN;
    }
    KindLegend legend = new KindLegend(Kind.in(blocks.stream().map(Titled::plan)), width);
    legend.draw(svg, 0, y - BETWEEN);
    return svg.on(title(), words(), width, y - BETWEEN + legend.height());
  }

  private static double narrowWidth(Titled block) {
    double list = OperationList.brief(block.plan()).width();
    double title = TextWidth.bold(block.title(), TITLE);
    return Math.max(box(block.plan()).width(), Math.max(list, title));
  }

  private String title() {
    return blocks.stream().map(Titled::title).collect(Collectors.joining(" and ")) + ", drawn";
  }

  private String words() {
    return blocks.stream()
        .map(block -> block.title() + ": " + Outline.of(block.plan()) + " on "
            + block.plan().input() + " gives " + block.plan().output() + ", "
            + Entry.parameters(block.plan()) + ", " + Entry.macs(block.plan()))
        .collect(Collectors.joining("; "));
  }
}
