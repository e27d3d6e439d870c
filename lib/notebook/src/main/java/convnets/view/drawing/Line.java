package convnets.view.drawing;

import java.awt.Color;
import java.util.Arrays;

/**
 * A curve of a chart.
 *
 * @param name what the legend calls it
 * @param x from left to right
 * @param y as many numbers
 * @param colour drawn in this
 * @param dots whether each point is marked
 */
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
public record Line(String name, double[] x, double[] y, Color colour, boolean dots) {
  public static final Color BLUE = new Color(0x1f55a5);
  public static final Color ORANGE = new Color(0xc2570c);

  public double top() {
    return Arrays.stream(y).filter(Double::isFinite).max().orElse(0);
  }

  public String hex() {
    return Markup.format("#%06x", colour.getRGB() & 0xFFFFFF);
  }
}
