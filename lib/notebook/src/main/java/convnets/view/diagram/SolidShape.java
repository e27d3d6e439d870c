package convnets.view.diagram;

import convnets.count.Reading;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;

/**
 * A box seen from the front, the right and above: channels go to the right, rows down, columns away
 * from the eye. Its numbers stand at its edges.
 *
 * @param channels how long the box is, in numbers
 * @param length how long it is drawn
 * @param down how high it is drawn
 * @param away how far its back lies right of its front; it lies higher, too
 */
record SolidShape(Shape shape, int channels, double length, double down, double away) {
  private static final double RISE = 0.62;
  private static final double DEPTH = 0.5;
  private static final double BAR = 11;
  private static final double NUMBER = Svg.SMALL;
  private static final double LEAST = 9;
  static final String WINDOW = "fill=\"#1f55a5\" fill-opacity=\"0.2\" stroke=\"#1f55a5\"";
  private static final String HALO =
      "fill=\"#1c2733\" stroke=\"#fbfcfd\" stroke-width=\"3\" paint-order=\"stroke\"";

  static SolidShape of(Solid solid, int channels, Sizes sizes) {
    Shape shape = solid.shape();
    if (!solid.isMaps()) {
      return new SolidShape(shape, channels, BAR, sizes.bar(channels) * 0.8, 5);
    }
    double length = Math.max(6, 2.4 * Math.sqrt(channels));
    return new SolidShape(
        shape, channels, length, sizes.map(shape.axis(1)), DEPTH * sizes.map(shape.axis(2)));
  }

  boolean isMaps() {
    return Sizes.isMaps(shape);
  }

  double rise() {
    return RISE * away;
  }

  double height() {
    return down + rise();
  }

  double width() {
    return numbers() + length + away;
  }

  /** The room for the number of rows at its left. */
  double numbers() {
    return isMaps() ? TextWidth.of(String.valueOf(shape.axis(1)), NUMBER) + 4 : 0;
  }

  /** Draws it with the upper left corner of its front at x, y. */
  void draw(Svg svg, double x, double y, Kind kind) {
    String paint = "stroke=\"" + kind.stroke() + "\" stroke-linejoin=\"round\" fill=";
    double right = x + length;
    double foot = y + down;
    svg.rect(x, y, length, down, paint + "\"" + kind.fill() + "\"");
    svg.polygon(
        paint + "\"#ffffff\"", x, y, right, y, right + away, y - rise(), x + away, y - rise());
    svg.polygon(
        paint + "\"#f4f7fb\"",
        right,
        y,
        right + away,
        y - rise(),
        right + away,
        foot - rise(),
        right,
        foot);
  }

  /** The corners of a window on its maps, which face right, when its front begins at x, y. */
  double[] window(Plan convolution, double x, double y) {
    String[] kernel = Reading.of(convolution).kernel().split("×");
    double deep = share(kernel[1], shape.axis(2), away);
    double tall = share(kernel[0], shape.axis(1), down);
    double left = x + length + 0.4 * (away - deep);
    double top = y - 0.4 * (away - deep) * RISE + 0.5 * (down - tall);
    double back = top - deep * RISE;
    return new double[] {left, top, left + deep, back, left + deep, back + tall, left, top + tall};
  }

  /** In proportion, unless it would vanish. */
  private static double share(String kernel, int extent, double drawn) {
    double share = Math.min(1, Double.parseDouble(kernel) / extent);
    return Math.max(Math.min(LEAST, drawn / 2), drawn * share);
  }

  /** Writes its numbers, over all lines. */
  void number(Svg svg, double x, double y) {
    svg.text(x + length / 2, y + down + 12, NUMBER, Anchor.MIDDLE, String.valueOf(channels), HALO);
    if (isMaps()) {
      svg.text(x - 3, y + down / 2 + 6, NUMBER, Anchor.END, String.valueOf(shape.axis(1)), HALO);
      svg.text(
          x + away / 2 - 3,
          y - rise() / 2 - 2,
          NUMBER,
          Anchor.END,
          String.valueOf(shape.axis(2)),
          HALO);
    }
  }
}
