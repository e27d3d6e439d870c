package convnets.grader.report;

import convnets.grader.judge.Contrast;
import convnets.grader.judge.HeatMap;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Two arrays side by side as heat maps, with a frame around the first number that differs. */
final class ContrastDrawing {
  private static final double WIDEST = 220;
  private static final double LARGEST_NUMBER = 16;
  private static final double BELOW_WORDS = 20;
  private static final double APART = 28;
  private static final int NO_NUMBER = 0x444444;
  private static final Range PARTS = new Range(-1, 1);

  private final Svg svg = new Svg();
  private final double side;

  /** One number's side is the same in both. */
  private ContrastDrawing(Contrast contrast) {
    int columns = Math.max(columns(contrast.expected()), columns(contrast.actual()));
    side = Math.min(LARGEST_NUMBER, WIDEST / columns);
  }

  /** Returns the drawing as an element; nothing if there is nothing to draw. */
  static String of(Contrast contrast) {
    return contrast.drawn() ? new ContrastDrawing(contrast).drawn(contrast) : "";
  }

  /** The words stand below in the page's own letters, which do not shrink on a small screen. */
  private String drawn(Contrast contrast) {
    String expected = "expected " + words(contrast.expected());
    String actual = "your answer " + words(contrast.actual());
    double right = Math.max(width(contrast.expected()), Svg.titleWidth(expected)) + APART;
    draw(expected, contrast.expected(), 0, contrast.first());
    draw(actual, contrast.actual(), right, contrast.first());
    double width = right + Math.max(width(contrast.actual()), Svg.titleWidth(actual));
    double height = BELOW_WORDS + Math.max(height(contrast.expected()), height(contrast.actual()));
    String colours = colours(contrast);
    return "<div>"
        + svg.on(expected + ", " + actual, colours, width, height).markup()
        + "</div><small>" + colours + "</small>\n";
  }

  private static String words(HeatMap map) {
    return map.shape() + (map.extents().size() == 1 ? " numbers" : "");
  }

  private static String colours(Contrast contrast) {
    boolean grey = DoubleStream.concat(
            Arrays.stream(contrast.expected().parts()),
            Arrays.stream(contrast.actual().parts()))
        .anyMatch(Double::isNaN);
    return "white is 0, red up to " + Markup.brief(contrast.extent())
        + ", blue down to " + Markup.brief(-contrast.extent())
        + (contrast.first() < 0 ? "" : ", framed: the first difference")
        + (grey ? ", grey: no finite number" : "");
  }

  private void draw(String words, HeatMap map, double left, int first) {
    svg.text(left, 12, 13, Anchor.START, words, Svg.BOLD);
    double[] parts = map.parts();
    int plane = rows(map) * columnsOfPlane(map);
    for (int i = 0; i < planes(map); i++) {
      double x = left + i % across(map) * (columnsOfPlane(map) + 1) * side;
      double y = BELOW_WORDS + i / across(map) * (rows(map) + 1) * side;
      Raster raster =
          Raster.of(rows(map), columnsOfPlane(map), parts, i * plane, ContrastDrawing::colour);
      svg.image(x, y, columnsOfPlane(map) * side, rows(map) * side, raster);
      svg.rect(x, y, columnsOfPlane(map) * side, rows(map) * side, Svg.FRAME);
      if (first >= 0 && first / plane == i) {
        int row = first % plane / columnsOfPlane(map);
        mark(x + first % columnsOfPlane(map) * side, y + row * side);
      }
    }
  }

  private void mark(double x, double y) {
    svg.rect(
        x - 2, y - 2, side + 4, side + 4, "fill=\"none\" stroke=\"#ffffff\" stroke-width=\"4\"");
    svg.rect(
        x - 2, y - 2, side + 4, side + 4, "fill=\"none\" stroke=\"#000000\" stroke-width=\"2\"");
  }

  private static int colour(double part) {
    return Double.isNaN(part) ? NO_NUMBER : PARTS.diverging(part);
  }

  /** Returns an extent counted from the innermost axis; 1 for axes that are not there. */
  private static int extent(HeatMap map, int fromInside) {
    List<Integer> extents = map.extents();
    return fromInside < extents.size() ? extents.get(extents.size() - 1 - fromInside) : 1;
  }

  private static int planes(HeatMap map) {
    return extent(map, 2);
  }

  private static int rows(HeatMap map) {
    return extent(map, 1);
  }

  private static int columnsOfPlane(HeatMap map) {
    return extent(map, 0);
  }

  /** Returns how many planes stand in a row. */
  private static int across(HeatMap map) {
    return (int) Math.ceil(Math.sqrt(planes(map)));
  }

  private static int columns(HeatMap map) {
    return across(map) * (columnsOfPlane(map) + 1) - 1;
  }

  private double width(HeatMap map) {
    return columns(map) * side;
  }

  private double height(HeatMap map) {
    int down = (planes(map) + across(map) - 1) / across(map);
    return (down * (rows(map) + 1) - 1) * side;
  }
}
