package convnets.view.drawing;

import static convnets.view.drawing.Markup.brief;

import convnets.view.drawing.Svg.Anchor;
import java.util.function.DoubleToIntFunction;
import java.util.stream.IntStream;

/** A bar of all colours with the numbers that they stand for. */
public record Legend(Range range, boolean diverging) {
  public static final double HEIGHT = 26;
  public static final double WIDTH = 150;
  private static final int STEPS = 75;

  public DoubleToIntFunction colour() {
    return diverging ? range::diverging : range::grey;
  }

  public void draw(Svg svg, double x, double y) {
    double[] values = IntStream.range(0, STEPS)
        .mapToDouble(i -> range.low() + (range.high() - range.low()) * i / (STEPS - 1))
        .toArray();
    svg.image(x, y, WIDTH, 9, Raster.of(1, STEPS, values, 0, colour()));
    svg.rect(x, y, WIDTH, 9, Svg.FRAME);
    label(svg, x, y, Anchor.START, range.low());
    if (diverging) {
      label(svg, x + WIDTH / 2, y, Anchor.MIDDLE, 0);
    }
    label(svg, x + WIDTH, y, Anchor.END, range.high());
  }

  public String words() {
    return diverging
        ? "blue is negative, white 0, red positive; from " + brief(range.low()) + " to "
            + brief(range.high())
        : "black is " + brief(range.low()) + ", white " + brief(range.high());
  }

  private static void label(Svg svg, double x, double y, Anchor anchor, double value) {
    svg.text(x, y + 22, 11, anchor, brief(value), Svg.SOFTLY);
  }
}
