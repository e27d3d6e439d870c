package convnets.count;

import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import java.util.ArrayList;
import java.util.List;

/** Branches that give what cannot be added or stacked. */
final class Forks {
  private Forks() {}

  static Reason of(ShapeException error) {
    List<Object> values = error.values();
    List<Shape> outputs = new ArrayList<>();
    ((List<?>) values.get(2)).forEach(output -> outputs.add((Shape) output));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      lines.add("branch " + (i + 1) + " gives " + outputs.get(i));
    }
    boolean sum = values.get(0).equals("sum");
    Shape first = outputs.get(0);
    Shape other = outputs.stream()
        .filter(shape -> sum || shape.rank() != first.rank()
            ? !shape.equals(first)
            : !shape.with(0, 1).equals(first.with(0, 1)))
        .findFirst()
        .orElse(first);
    lines.add(sum ? first + " ≠ " + other : extents(first) + " ≠ " + extents(other));
    return new Reason(List.copyOf(lines), remedy(sum, first, (Shape) values.get(3)));
  }

  private static String remedy(boolean sum, Shape body, Shape input) {
    if (!sum || body.rank() != 3 || input.rank() != 3) {
      return sum ? "" : "pad the windows, so that all branches keep height and width";
    }
    int stride = Math.max(1, Math.round((float) input.axis(1) / body.axis(1)));
    return "let the shortcut be conv(" + body.axis(0) + ", 1)"
        + (stride > 1 ? ".stride(" + stride + ")" : "");
  }

  /** Returns height and width of images, and of other shapes all there is. */
  private static String extents(Shape shape) {
    return shape.rank() == 3 ? shape.axis(1) + "×" + shape.axis(2) : shape.toString();
  }

  static String axes(Shape shape) {
    return shape.rank() == 1 ? "1 axis" : shape.rank() + " axes";
  }

  static String disagree(String given, Object stated) {
    return given + ", but the table states " + stated;
  }
}
