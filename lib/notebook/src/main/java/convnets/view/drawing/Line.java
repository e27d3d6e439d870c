package convnets.view.drawing;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A curve of a chart.
 *
 * @param name what the legend calls it
 * @param x from left to right
 * @param y as many numbers
 * @param colour drawn in this
 * @param dots whether each point is marked
 * @param behind whether it is of another training, laid behind: it is dashed, and lines laid behind
 *     share one entry of the legend
 */
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
public record Line(
    String name, double[] x, double[] y, Color colour, boolean dots, boolean behind) {
  public static final Color BLUE = new Color(0x1f55a5);
  public static final Color ORANGE = new Color(0xc2570c);
  public static final Color PALE_BLUE = new Color(0x7c9fd3);
  public static final Color PALE_ORANGE = new Color(0xdb935c);

  /** A curve of the training that the chart is about. */
  public Line(String name, double[] x, double[] y, Color colour, boolean dots) {
    this(name, x, y, colour, dots, false);
  }

  public double top() {
    return Arrays.stream(y).filter(Double::isFinite).max().orElse(0);
  }

  /** What the legend shows: all lines, but only the first of those laid behind. */
  public static List<Line> inLegend(List<Line> lines) {
    List<Line> behind = lines.stream().filter(Line::behind).limit(1).toList();
    return Stream.concat(lines.stream().filter(line -> !line.behind), behind.stream())
        .toList();
  }

  /** What is laid behind comes first. */
  public static List<Line> inDrawingOrder(List<Line> lines) {
    return Stream.concat(
            lines.stream().filter(Line::behind), lines.stream().filter(line -> !line.behind))
        .toList();
  }

  /** How its short piece in a legend is drawn. */
  public String swatch() {
    String dashes = behind ? " stroke-dasharray=\"5 3\"" : "";
    return "stroke-width=\"2.5\" stroke=\"" + hex() + "\"" + dashes;
  }

  public String hex() {
    return Markup.format("#%06x", colour.getRGB() & 0xFFFFFF);
  }
}
