package convnets.view.diagram;

import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bands one below the other, on one line.
 *
 * @param above what is written over the line, if anything
 * @param bands from top to bottom
 * @param heights of the bands: at least their own
 */
record GraphColumn(String above, List<Band> bands, List<Double> heights) {
  static final double TOP = 40;
  private static final double MARGIN = 16;

  static GraphColumn of(String above, List<Band> bands) {
    return new GraphColumn(above, bands, bands.stream().map(Band::height).toList());
  }

  /** The same with bands as high as those of other columns. */
  GraphColumn level(List<GraphColumn> all) {
    List<Double> level = IntStream.range(0, bands.size())
        .mapToObj(
            i -> all.stream().mapToDouble(column -> column.heights.get(i)).max().orElse(0))
        .toList();
    return new GraphColumn(above, bands, level);
  }

  double line() {
    double text = bands.stream().mapToDouble(Band::textWidth).max().orElse(0);
    double left = bands.stream().mapToDouble(Band::left).max().orElse(0);
    return Math.max(text + MARGIN + left, aboveHalf());
  }

  private double aboveHalf() {
    return TextWidth.of(above, Wires.LABEL) / 2;
  }

  double width() {
    double right = bands.stream().mapToDouble(Band::right).max().orElse(0);
    return line() + Math.max(right, aboveHalf());
  }

  double height() {
    return TOP + heights.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Draws all, {@code last} if the line ends here. */
  void draw(Svg svg, double x, double y, boolean last) {
    double line = x + line();
    if (!above.isEmpty()) {
      svg.text(line, y + 12, Wires.LABEL, Anchor.MIDDLE, above, Svg.SOFTLY);
      Wires.down(svg, line, y + 17, y + TOP);
    }
    double top = y + TOP;
    for (int i = 0; i < bands.size(); i++) {
      boolean end = i + 1 == bands.size();
      boolean goesOn = end ? !last : bands.get(i + 1).goesOn();
      bands.get(i).draw(svg, x, line, top, heights.get(i), goesOn);
      top += heights.get(i);
    }
  }
}
