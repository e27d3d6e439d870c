package convnets.view.diagram;

import convnets.tensor.Shape;
import convnets.view.drawing.Svg;
import java.util.List;
import java.util.stream.Stream;

/**
 * Boxes one below the other, on one line; the shape that leaves a box stands beside the line.
 *
 * @param boxes none for a branch that passes on what it gets
 * @param exit whether the line that leaves the last box belongs to it
 * @param narrow whether shapes stand on the line, not beside it
 */
record SeriesBox(List<Box> boxes, boolean exit, boolean narrow, Shape output) implements Box {
  private static final double EMPTY = 12;

  @Override
  public double width() {
    double box = boxes.stream().mapToDouble(Box::right).max().orElse(EMPTY / 2);
    double label = narrow ? labels() : 0;
    return centre() + Math.max(box, label);
  }

  @Override
  public double centre() {
    double box = boxes.stream().mapToDouble(Box::centre).max().orElse(EMPTY / 2);
    return Math.max(box, labels());
  }

  @Override
  public boolean forks() {
    return boxes.isEmpty() || boxes.get(0).forks();
  }

  /** How far the labels reach to the left of the line. */
  private double labels() {
    return labelled()
        .map(Box::output)
        .mapToDouble(shape -> narrow ? Wires.halfWidth(shape) : Wires.labelWidth(shape))
        .max()
        .orElse(0);
  }

  private double gap() {
    return narrow ? GAP + 6 : GAP;
  }

  /** A branch that does nothing needs no label: its shape stands above the fork. */
  private Stream<Box> labelled() {
    return boxes.stream().limit(exit ? boxes.size() : Math.max(0, boxes.size() - 1));
  }

  @Override
  public double height() {
    double inside = boxes.stream().mapToDouble(Box::height).sum();
    int lines = boxes.size() - (exit && !boxes.isEmpty() ? 0 : 1);
    return inside + gap() * Math.max(exit ? 1 : 0, lines);
  }

  @Override
  public void draw(Svg svg, double x, double y) {
    double line = x + centre();
    double top = y;
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      box.draw(svg, line - box.centre(), top);
      top += box.height();
      if (exit || i + 1 < boxes.size()) {
        boolean forks = i + 1 < boxes.size() && boxes.get(i + 1).forks();
        Wires.lead(svg, line, top, top + gap(), !forks);
        label(svg, line, top, box.output());
        top += gap();
      }
    }
    if (boxes.isEmpty() && exit) {
      Wires.down(svg, line, y, y + gap());
    }
  }

  private void label(Svg svg, double line, double top, Shape shape) {
    if (narrow) {
      Wires.onLine(svg, line, top + gap() / 2 - 2, shape);
    } else {
      Wires.label(svg, line, top + gap() / 2 - 1, shape);
    }
  }
}
