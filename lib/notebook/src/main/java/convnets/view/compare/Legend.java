package convnets.view.compare;

import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;

/** What colours, signs and bars mean. */
final class Legend {
  private static final double SIZE = 12;

  private Legend() {}

  static void draw(Svg svg) {
    double x = 8;
    for (Sign sign : Sign.values()) {
      svg.rect(x - 8, 26, 20, 16, sign.box());
      sign.badge(svg, x + 2, 34);
      svg.text(x + 18, 38, SIZE, Anchor.START, sign.word(), Svg.SOFTLY);
      x += 34 + TextWidth.of(sign.word(), SIZE);
    }
    x = 0;
    svg.rect(x, 52, 20, 8, Bars.PARAMETERS);
    svg.text(x + 26, 60, SIZE, Anchor.START, "parameters", Svg.SOFTLY);
    x += 44 + TextWidth.of("parameters", SIZE);
    svg.rect(x, 52, 20, 8, Bars.MACS);
    String words = "multiply-accumulates of one image; bars on a log scale";
    svg.text(x + 26, 60, SIZE, Anchor.START, words, Svg.SOFTLY);
  }
}
