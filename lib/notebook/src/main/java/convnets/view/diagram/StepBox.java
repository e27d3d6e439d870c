package convnets.view.diagram;

import convnets.tensor.Shape;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import java.util.List;

/**
 * An operation, and what is done to its outputs at once: a convolution, its batch norm, its ReLU.
 *
 * @param cells what is written in it; the first is the operation
 * @param tall whether the rest stands below the first, not beside it
 * @param least it is at least as wide
 * @param detail what is told to who points at it
 */
record StepBox(List<Cell> cells, boolean tall, double least, Shape output, String detail)
    implements Box {
  private static final double FIRST = 11;
  private static final double REST = Svg.SMALL;
  private static final double FIRST_ROW = 22;
  private static final double REST_ROW = 17;

  /** One field of the box. */
  record Cell(Kind kind, String words) {}

  StepBox atLeast(double width) {
    return new StepBox(cells, tall, width, output, detail);
  }

  @Override
  public double width() {
    double content = tall ? Math.max(first(), rest()) : first() + rest();
    return Math.max(least, content);
  }

  private double first() {
    return TextWidth.of(cells.get(0).words(), FIRST) + 14;
  }

  private double rest() {
    return cells.stream().skip(1).mapToDouble(StepBox::rest).sum();
  }

  private static double rest(Cell cell) {
    return TextWidth.of(cell.words(), REST) + 10;
  }

  @Override
  public double height() {
    return FIRST_ROW + (tall && cells.size() > 1 ? REST_ROW : 0);
  }

  @Override
  public double centre() {
    return width() / 2;
  }

  @Override
  public void draw(Svg svg, double x, double y) {
    svg.add("<g><title>" + Markup.escape(detail) + "</title>");
    double wide = tall ? width() : width() - rest();
    cell(svg, x, y, wide, FIRST_ROW, FIRST, cells.get(0));
    double left = tall ? x : x + wide;
    double top = tall ? y + FIRST_ROW : y;
    double stretch = tall ? width() / Math.max(1, rest()) : 1;
    for (Cell cell : cells.subList(1, cells.size())) {
      double share = rest(cell) * stretch;
      cell(svg, left, top, share, tall ? REST_ROW : FIRST_ROW, REST, cell);
      left += share;
    }
    svg.add("</g>");
  }

  private static void cell(
      Svg svg, double x, double y, double width, double height, double size, Cell cell) {
    svg.rect(x, y, width, height, "rx=\"2\" " + cell.kind().paint());
    svg.text(x + width / 2, y + height / 2 + 0.35 * size, size, Anchor.MIDDLE, cell.words());
  }
}
