package convnets.view.diagram;

import convnets.tensor.Shape;
import convnets.view.drawing.Svg;
import java.util.List;

/** Branches side by side on one input; below them, a bar that stacks what they give. */
record ConcatBox(List<SeriesBox> branches, StepBox end) implements Box {
  private static final double BETWEEN = 14;
  private static final double FORK = 20;
  private static final double TURN = 6;

  @Override
  public Shape output() {
    return end.output();
  }

  private double inside() {
    double boxes = branches.stream().mapToDouble(Box::width).sum();
    return boxes + BETWEEN * (branches.size() - 1);
  }

  @Override
  public double width() {
    return Math.max(inside(), end.width());
  }

  @Override
  public boolean forks() {
    return true;
  }

  @Override
  public double centre() {
    return width() / 2;
  }

  private double tallest() {
    return branches.stream().mapToDouble(Box::height).max().orElse(0);
  }

  @Override
  public double height() {
    return FORK + tallest() + end.height();
  }

  @Override
  public void draw(Svg svg, double x, double y) {
    double middle = x + centre();
    double bar = y + FORK + tallest();
    double left = x + (width() - inside()) / 2;
    Wires.straight(svg, middle, y, y + TURN);
    for (SeriesBox branch : branches) {
      double line = left + branch.centre();
      double top = bar - branch.height();
      branch(svg, middle, line, y + TURN, top, !branch.forks());
      branch.draw(svg, left, top);
      left += branch.width() + BETWEEN;
    }
    end.atLeast(width()).draw(svg, x, bar);
  }

  private static void branch(
      Svg svg, double middle, double line, double turn, double top, boolean head) {
    if (Math.abs(middle - line) < 1) {
      Wires.lead(svg, line, turn, top, head);
      return;
    }
    Wires.bend(svg, Wires.SOLID, middle, turn, line, turn, line, top - 5);
    Wires.lead(svg, line, top - 6, top, head);
  }
}
