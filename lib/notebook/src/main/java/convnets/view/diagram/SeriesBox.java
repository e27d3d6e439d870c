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
 */
record SeriesBox(List<Box> boxes, boolean exit, Shape output) implements Box {
  private static final double EMPTY = 12;

  @Override
  public double width() {
    return centre() + boxes.stream().mapToDouble(Box::right).max().orElse(EMPTY / 2);
  }

  @Override
  public double centre() {
    double box = boxes.stream().mapToDouble(Box::centre).max().orElse(EMPTY / 2);
    return labelled().map(Box::output).mapToDouble(Wires::labelWidth).reduce(box, Math::max);
  }

  /** A branch that does nothing needs no label: its shape stands above the fork. */
  private Stream<Box> labelled() {
    return boxes.stream().limit(exit ? boxes.size() : Math.max(0, boxes.size() - 1));
  }

  @Override
  public double height() {
    double inside = boxes.stream().mapToDouble(Box::height).sum();
    int lines = boxes.size() - (exit && !boxes.isEmpty() ? 0 : 1);
    return inside + GAP * Math.max(exit ? 1 : 0, lines);
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
        Wires.down(svg, line, top, top + GAP);
        Wires.label(svg, line, top + GAP / 2 - 1, box.output());
        top += GAP;
      }
    }
    if (boxes.isEmpty() && exit) {
      Wires.down(svg, line, y, y + GAP);
    }
  }
}
