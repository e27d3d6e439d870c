package convnets.view;

import static convnets.view.Markup.brief;

import convnets.view.Svg.Anchor;
import java.util.function.DoubleToIntFunction;
import java.util.stream.IntStream;

/** A bar of all colours with the numbers that they stand for. */
record Legend(Range range, boolean diverging) {
  static final double HEIGHT = 26;
  static final double WIDTH = 150;
  private static final int STEPS = 75;

  DoubleToIntFunction colour() {
    return diverging ? range::diverging : range::grey;
  }

  void draw(Svg svg, double x, double y) {
    double[] values = IntStream.range(0, STEPS)
        .mapToDouble(i -> range.low() + (range.high() - range.low()) * i / (STEPS - 1))
        .toArray();
    svg.image(x, y, WIDTH, 9, Raster.of(1, STEPS, values, 0, colour()));
    svg.rect(x, y, WIDTH, 9, "fill=\"none\" stroke=\"" + Svg.LINE + "\"");
    label(svg, x, y, Anchor.START, range.low());
    if (diverging) {
      label(svg, x + WIDTH / 2, y, Anchor.MIDDLE, 0);
    }
    label(svg, x + WIDTH, y, Anchor.END, range.high());
  }

  String words() {
    return diverging
        ? "blue is negative, white 0, red positive; from " + brief(range.low()) + " to "
            + brief(range.high())
        : "black is " + brief(range.low()) + ", white " + brief(range.high());
  }

  private static void label(Svg svg, double x, double y, Anchor anchor, double value) {
    svg.text(x, y + 22, 11, anchor, brief(value), Svg.SOFTLY);
  }
}
