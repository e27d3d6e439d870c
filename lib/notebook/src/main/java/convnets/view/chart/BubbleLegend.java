package convnets.view.chart;

import convnets.view.drawing.Markup;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.Wrap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What size, colour and bar of a bubble mean, and who measured the accuracies.
 *
 * @param width of the whole chart: on a phone the bubbles are smaller and the legend stands in two
 *     lines
 */
record BubbleLegend(List<Rated> networks, Exam exam, double width) {
  private static final double LARGEST = 40;
  private static final double SMALLER = 0.7;
  private static final Map<String, String> COLOURS = Map.of(
      "AlexNet", "#1f55a5",
      "NiN", "#7a3ea0",
      "Inception", "#b42332",
      "ResNet", "#1b7a43",
      "VGG", "#a8530b");
  private static final int ROWS = 4;
  private static final double COLUMN = 92;
  private static final double SMALL = 11;
  private static final double TALL = 86;

  /** Twice the parameters are twice the area. */
  double radius(double parameters) {
    double largest = isWide() ? LARGEST : SMALLER * LARGEST;
    return Math.max(3, largest * Math.sqrt(parameters / exam.most()));
  }

  static String colour(String family) {
    return COLOURS.getOrDefault(family, Svg.SOFT);
  }

  /** Draws everything below each other and returns where it ends. */
  double draw(Svg svg, double left, double top) {
    sizes(svg, isWide() ? left : 0, top);
    double below = top + (isWide() ? 0 : TALL + 30);
    families(svg, isWide() ? left + 370 : 0, below);
    double y = below + TALL + 34;
    for (String line : notes()) {
      svg.text(0, y, SMALL, Anchor.START, line, Svg.SOFTLY);
      y += 15;
    }
    return y - 11;
  }

  private boolean isWide() {
    return width > Svg.NARROW;
  }

  private void sizes(Svg svg, double left, double top) {
    svg.text(0, top + 12, 12, Anchor.START, "area = parameters", Svg.SOFTLY);
    double x = left;
    for (int size : exam.sizes()) {
      double radius = radius(size);
      String words = size >= 1e6
          ? Markup.number(size / 1e6) + " million"
          : Markup.number(size / 1e3) + " thousand";
      double wide = Math.max(radius, TextWidth.of(words, SMALL) / 2);
      x += wide;
      String ring = "fill=\"none\" stroke=\"" + Svg.SOFT + "\"";
      svg.circle(x, top + TALL - radius, radius, ring);
      svg.text(x, top + TALL + 14, SMALL, Anchor.MIDDLE, words, Svg.SOFTLY);
      x += wide + 14;
    }
  }

  private void families(Svg svg, double left, double top) {
    List<String> families = networks.stream()
        .filter(network -> network.plan().isPresent())
        .map(Rated::family)
        .distinct()
        .toList();
    for (int i = 0; i < families.size(); i++) {
      String colour = colour(families.get(i));
      String style = "fill=\"%s\" fill-opacity=\"0.22\" stroke=\"%s\"".formatted(colour, colour);
      double x = left + COLUMN * (i / ROWS);
      double y = top + 12 + 20 * (i % ROWS);
      svg.rect(x, y - 10, 12, 12, style);
      svg.text(x + 18, y, 12, Anchor.START, families.get(i), Svg.SOFTLY);
    }
    bar(svg, left + 2 * COLUMN, top);
  }

  private static void bar(Svg svg, double x, double top) {
    String bar = "stroke=\"" + Svg.INK + "\" stroke-width=\"1.2\"";
    svg.line(x + 6, top, x + 6, top + 14, bar);
    svg.line(x + 3, top, x + 9, top, bar);
    svg.line(x + 3, top + 14, x + 9, top + 14, bar);
    svg.text(x + 18, top + 12, 12, Anchor.START, "by how much the", Svg.SOFTLY);
    svg.text(x + 18, top + 28, 12, Anchor.START, "accuracy may be off", Svg.SOFTLY);
  }

  /** The sources, each with its networks. */
  private List<String> notes() {
    Map<String, String> bySource = new LinkedHashMap<>();
    networks.forEach(network ->
        bySource.merge(network.source(), network.name(), (names, name) -> names + ", " + name));
    if (exam.isYours()) {
      return List.of("Accuracies: given by you.");
    }
    StringBuilder words = new StringBuilder("Accuracies: one crop from the centre, as published. ");
    bySource.forEach((source, names) -> words.append(names + ": " + source + ". "));
    if (networks.stream().anyMatch(Rated::isYours)) {
      words.append("Yours compares with the others only if it was measured on ImageNet too.");
    }
    return Wrap.toWidth(words.toString().strip(), width, SMALL);
  }
}
