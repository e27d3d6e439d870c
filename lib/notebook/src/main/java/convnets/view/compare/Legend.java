package convnets.view.compare;

import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;

/** What colours, signs and bars mean. */
final class Legend {
  private static final double SIZE = 12;

  private Legend() {}

  /** Draws two lines below {@code top}, or three where the drawing is narrow. */
  static void draw(Svg svg, double width, double top) {
    double x = 8;
    for (Sign sign : Sign.values()) {
      svg.rect(x - 8, top + 26, 20, 16, sign.box());
      sign.badge(svg, x + 2, top + 34);
      svg.text(x + 18, top + 38, SIZE, Anchor.START, sign.word(), Svg.SOFTLY);
      x += 34 + TextWidth.of(sign.word(), SIZE);
    }
    boolean narrow = width <= Svg.NARROW;
    double size = narrow ? Svg.SMALL : SIZE;
    key(svg, 0, top + 52, Bars.PARAMETERS, "parameters", size);
    key(
        svg,
        narrow ? 0 : 44 + TextWidth.of("parameters", size),
        top + (narrow ? 70 : 52),
        Bars.MACS,
        "multiply-accumulates of one image; bars on a log scale",
        size);
  }

  private static void key(Svg svg, double x, double y, String bar, String words, double size) {
    svg.rect(x, y, 20, 8, bar);
    svg.text(x + 26, y + 8, size, Anchor.START, words, Svg.SOFTLY);
  }
}
