package convnets.view.diagram;

import convnets.tensor.Shape;
import convnets.view.drawing.Svg;
import java.util.List;

/**
 * A residual block: the body on the line, shortcuts in arcs at its right, and the sum below. What
 * passes on its input as it is goes along a solid arc; a dotted one has something to do.
 */
record SumBox(SeriesBox body, List<SeriesBox> shortcuts, StepBox sum) implements Box {
  private static final double FORK = 18;
  private static final double LEAVES = 5;
  private static final double LANE = 14;

  @Override
  public Shape output() {
    return sum.output();
  }

  @Override
  public boolean forks() {
    return true;
  }

  @Override
  public double centre() {
    return Math.max(body.centre(), sum.centre());
  }

  private double inner() {
    return Math.max(body.right(), sum.right());
  }

  @Override
  public double width() {
    double lanes = shortcuts.stream().mapToDouble(box -> LANE + lane(box)).sum();
    return centre() + inner() + lanes + 2;
  }

  private static double lane(SeriesBox shortcut) {
    return shortcut.boxes().isEmpty() ? 4 : shortcut.width();
  }

  private double tallest() {
    double beside = shortcuts.stream().mapToDouble(Box::height).max().orElse(0);
    return Math.max(body.height(), beside + 2 * LANE);
  }

  @Override
  public double height() {
    return FORK + tallest() + sum.height();
  }

  @Override
  public void draw(Svg svg, double x, double y) {
    double line = x + centre();
    double foot = y + FORK + tallest();
    double top = foot - body.height();
    Wires.lead(svg, line, y, top, !body.forks());
    body.draw(svg, line - body.centre(), top);
    sum.draw(svg, line - sum.centre(), foot);
    Wires.dot(svg, line, y + LEAVES);
    double left = line + inner() + LANE;
    for (SeriesBox shortcut : shortcuts) {
      shortcut(svg, shortcut, line, left, y);
      left += lane(shortcut) + LANE;
    }
    Wires.headLeft(svg, line + sum.right(), foot + sum.height() / 2);
  }

  private void shortcut(Svg svg, SeriesBox box, double line, double left, double y) {
    double from = y + LEAVES;
    double foot = y + FORK + tallest() + sum.height() / 2;
    double end = line + sum.right() + 5;
    if (box.boxes().isEmpty()) {
      double lane = left + 2;
      Wires.bend(svg, Wires.BOW, Wires.SOLID, line, from, lane, from, lane, foot, end, foot);
      return;
    }
    double lane = left + box.centre();
    double top = y + FORK + (tallest() - box.height()) / 2;
    double below = top + box.height();
    Wires.bend(svg, Wires.BOW, Wires.DOTTED, line, from, lane, from, lane, top - 5);
    Wires.down(svg, lane, top - 6, top, Wires.DOTTED);
    box.draw(svg, left, top);
    Wires.bend(svg, Wires.BOW, Wires.DOTTED, lane, below, lane, foot, end, foot);
  }
}
