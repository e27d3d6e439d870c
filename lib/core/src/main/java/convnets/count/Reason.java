package convnets.count;

import convnets.nn.Plan;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Why shapes do not fit: {@code (32 + 2·0 − 5)/1 + 1 = 28, but the table states 30}.
 *
 * @param arithmetic the numbers that disagree, a line each; empty if the message says it all
 * @param remedy what would make them agree; empty if nothing likely does
 */
public record Reason(List<String> arithmetic, String remedy) {
  private static final String WINDOW = "the window does not fit into";
  private static final String IMAGES = "needs images C×H×W";
  private static final String GROUPS = "cannot be dealt out to";
  private static final String BRANCHES = "the branches must agree";
  private static final String CENTRES = "the centres have";

  /** Returns the arithmetic of an error of a block or of an operation. */
  public static Reason of(ShapeException error) {
    String message = error.getMessage();
    List<Object> values = error.values();
    if (message.contains(WINDOW) && values.get(1) instanceof Shape image) {
      return Sliding.noPlace(message.substring(0, message.indexOf(WINDOW)), image);
    } else if (message.contains(IMAGES) && values.get(1) instanceof Shape shape) {
      return axes(shape);
    } else if (message.contains(GROUPS)) {
      return groups((int) values.get(1), (int) values.get(2), (int) values.get(3));
    } else if (message.contains(BRANCHES)) {
      return Forks.of(error);
    } else if (message.contains(CENTRES)) {
      return new Reason(
          List.of(values.get(0) + " ≠ " + values.get(1)),
          "put linear(" + values.get(0) + ") in front of it");
    }
    return plain(error);
  }

  /** Returns why a row gives another output than its table states. */
  static Reason of(Plan plan, Shape stated, boolean first) {
    Shape output = plan.output();
    if (output.rank() != stated.rank()) {
      return new Reason(
          List.of(Forks.disagree(output + " has " + Forks.axes(output), "" + stated)),
          output.rank() > stated.rank()
              ? "globalAvgPool() or linear(" + stated.axis(0) + ") makes a row of numbers"
              : "linear layers and global pooling give no images: put them further down");
    }
    List<String> lines = new ArrayList<>();
    List<String> remedies = new ArrayList<>();
    if (output.axis(0) != stated.axis(0)) {
      String what = output.rank() == 3 ? "channels: " : "numbers: ";
      lines.add(what + Forks.disagree(plan.name() + " gives " + output.axis(0), stated.axis(0)));
      remedies.addAll(channels(plan, stated.axis(0)));
    }
    if (output.rank() == 3 && !output.with(0, 1).equals(stated.with(0, 1))) {
      Reason sliding = Sliding.otherExtent(plan, stated, first);
      lines.addAll(sliding.arithmetic());
      remedies.add(sliding.remedy());
    }
    remedies.add("or state " + output);
    remedies.removeIf(String::isEmpty);
    return new Reason(List.copyOf(lines), String.join("; ", remedies).replaceFirst("^or ", ""));
  }

  /** A row that learns in one place only can give other channels there. */
  private static List<String> channels(Plan plan, int channels) {
    List<Plan> learning =
        plan.operations().filter(part -> !Reading.of(part).channels().isEmpty()).toList();
    if (learning.size() != 1) {
      return List.of();
    }
    String kind = Reading.of(learning.get(0)).kind().split(" ")[0];
    String more = kind.equals("linear") ? ")" : ", …)";
    return List.of(kind + "(" + channels + more + " gives " + channels);
  }

  private static Reason axes(Shape shape) {
    return new Reason(
        List.of("C×H×W are 3 axes, but " + shape + " has " + shape.rank()),
        "put it above the row that turns images into numbers");
  }

  private static Reason groups(int channels, int filters, int groups) {
    List<String> lines = groups < 1
        ? List.of()
        : List.of(dealt(channels, "channels", groups), dealt(filters, "filters", groups));
    String fitting = IntStream.rangeClosed(1, Math.min(channels, filters))
        .filter(n -> channels % n == 0 && filters % n == 0)
        .limit(6)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(", "));
    return new Reason(lines, "both divide by " + fitting);
  }

  private static String dealt(int count, String what, int groups) {
    int rest = count % groups;
    String parts = count + " " + what + " = " + groups + "·" + count / groups;
    return rest == 0 ? parts : parts + " + " + rest;
  }

  /** What most operations say: two numbers, else two shapes, and behind a semicolon what to do. */
  private static Reason plain(ShapeException error) {
    List<Object> numbers =
        error.values().stream().filter(Integer.class::isInstance).toList();
    List<Object> shapes =
        error.values().stream().filter(Shape.class::isInstance).toList();
    List<Object> pair = numbers.size() > 1 ? numbers : shapes;
    Object last = pair.isEmpty() ? "" : pair.get(pair.size() - 1);
    boolean differ = pair.size() > 1 && !pair.get(0).equals(last);
    int semicolon = error.getMessage().lastIndexOf("; ");
    return new Reason(
        differ ? List.of(pair.get(0) + " ≠ " + last) : List.of(),
        semicolon < 0 ? "" : error.getMessage().substring(semicolon + 2));
  }
}
