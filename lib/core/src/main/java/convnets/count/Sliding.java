package convnets.count;

import convnets.nn.Plan;
import convnets.tensor.Rounding;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The arithmetic of a window that slides: (extent + 2·pad − kernel)/stride + 1. */
final class Sliding {
  private Sliding() {}

  /** Returns why a window has no place in an image. */
  static Reason noPlace(String operation, Shape image) {
    Window window = window(operation.replaceFirst(": $", "")).orElseThrow();
    List<String> lines = new ArrayList<>();
    int missing = 0;
    for (int axis = 1; axis <= 2; axis++) {
      int way = image.axis(axis) + 2 * pad(window, axis) - kernel(window, axis);
      missing = Math.max(missing, -way);
      if (way < 0) {
        lines.add(name(axis) + ": " + sum(window, axis, image.axis(axis)) + " = −" + -way
            + ", less than 0");
      }
    }
    int smaller =
        Math.min(image.axis(1) + 2 * window.padHeight(), image.axis(2) + 2 * window.padWidth());
    int pad = Math.max(window.padHeight(), window.padWidth()) + (missing + 1) / 2;
    boolean padded = pad < Math.min(window.kernelHeight(), window.kernelWidth());
    String remedy = "a kernel of at most " + smaller + (padded ? ", or pad(" + pad + ")" : "");
    return new Reason(once(lines), remedy);
  }

  /** Returns why the windows of a row give other extents than its table states. */
  static Reason otherExtent(Plan row, Shape stated, boolean first) {
    List<Plan> sliding = row.operations()
        .filter(operation -> window(operation.name()).isPresent())
        .toList();
    Shape output = row.output();
    if (sliding.isEmpty() || Outline.isBranched(row)) {
      String given = output.axis(1) + "×" + output.axis(2);
      String wanted = stated.axis(1) + "×" + stated.axis(2);
      return new Reason(List.of("the row gives " + Forks.disagree(given, wanted)), "");
    }
    List<String> lines = new ArrayList<>();
    for (int axis = 1; axis <= 2; axis++) {
      if (output.axis(axis) != stated.axis(axis)) {
        for (Plan operation : sliding) {
          boolean last = operation == sliding.get(sliding.size() - 1);
          String line = name(axis) + ": " + formula(operation, axis);
          lines.add(last ? Forks.disagree(line, stated.axis(axis)) : line);
        }
      }
    }
    String remedy = sliding.size() > 1 ? "" : remedy(sliding.get(0), stated, first);
    return new Reason(once(lines), remedy);
  }

  /** Returns the window in the words of an operation, if it slides one. */
  private static Optional<Window> window(String words) {
    Reading reading = Reading.of(words);
    if (reading.kernel().isEmpty()) {
      return Optional.empty();
    }
    int[] kernel = numbers(reading.kernel());
    int[] pad = numbers(reading.pad());
    Window window = Window.of(kernel[0], kernel[1])
        .stride(Integer.parseInt(reading.stride()))
        .pad(pad[0], pad[pad.length - 1]);
    return Optional.of(words.endsWith("rounded up") ? window.ceil() : window);
  }

  private static int[] numbers(String words) {
    return Pattern.compile("×").splitAsStream(words).mapToInt(Integer::parseInt).toArray();
  }

  /** Returns {@code (32 + 2·0 − 5)/1 + 1 = 28}. */
  private static String formula(Plan operation, int axis) {
    Window window = window(operation.name()).orElseThrow();
    int extent = operation.input().axis(axis);
    int way = extent + 2 * pad(window, axis) - kernel(window, axis);
    String quotient = "(" + sum(window, axis, extent) + ")/" + window.stride();
    if (way % window.stride() != 0) {
      quotient = window.rounding() == Rounding.CEIL ? "⌈" + quotient + "⌉" : "⌊" + quotient + "⌋";
    }
    return quotient + " + 1 = " + operation.output().axis(axis);
  }

  private static String sum(Window window, int axis, int extent) {
    return extent + " + 2·" + pad(window, axis) + " − " + kernel(window, axis);
  }

  /** What one change of the window, or of the picture before the first row, would mend. */
  private static String remedy(Plan operation, Shape stated, boolean first) {
    Window window = window(operation.name()).orElseThrow();
    Shape input = operation.input();
    List<String> ways = new ArrayList<>();
    int kernel = window.kernelHeight();
    pads(window)
        .filter(p -> fits(window.pad(p), input, stated))
        .findFirst()
        .ifPresent(p -> ways.add("pad(" + p + ")"));
    IntStream.rangeClosed(1, kernel)
        .filter(s -> s != window.stride() && fits(window.stride(s), input, stated))
        .findFirst()
        .ifPresent(s -> ways.add("stride(" + s + ")"));
    if (window.rounding() == Rounding.FLOOR && fits(window.ceil(), input, stated)) {
      ways.add("ceil()");
    }
    int height = needed(window, 1, stated);
    int width = needed(window, 2, stated);
    if (first && height > 0 && width > 0) {
      ways.add("an input of " + input.axis(0) + "×" + height + "×" + width);
    }
    return ways.isEmpty() ? "" : String.join(", or ", ways) + " gives " + extents(stated);
  }

  private static IntStream pads(Window window) {
    return IntStream.range(0, Math.min(window.kernelHeight(), window.kernelWidth()));
  }

  private static boolean fits(Window window, Shape input, Shape stated) {
    return window.outputHeight(input.axis(1)) == stated.axis(1)
        && window.outputWidth(input.axis(2)) == stated.axis(2);
  }

  /** Returns the extent on which the window comes out even. */
  private static int needed(Window window, int axis, Shape stated) {
    return (stated.axis(axis) - 1) * window.stride() + kernel(window, axis) - 2 * pad(window, axis);
  }

  private static String extents(Shape stated) {
    return stated.axis(1) + "×" + stated.axis(2);
  }

  /** Of a square window over a square image, one line says both. */
  private static List<String> once(List<String> lines) {
    List<String> bare =
        lines.stream().map(line -> line.substring(line.indexOf(": ") + 2)).toList();
    int half = lines.size() / 2;
    boolean same =
        lines.size() % 2 == 0 && bare.subList(0, half).equals(bare.subList(half, lines.size()));
    return same
        ? bare.subList(0, half).stream()
            .map(line -> "height and width: " + line)
            .toList()
        : List.copyOf(lines);
  }

  private static String name(int axis) {
    return axis == 1 ? "height" : "width";
  }

  private static int kernel(Window window, int axis) {
    return axis == 1 ? window.kernelHeight() : window.kernelWidth();
  }

  private static int pad(Window window, int axis) {
    return axis == 1 ? window.padHeight() : window.padWidth();
  }
}
