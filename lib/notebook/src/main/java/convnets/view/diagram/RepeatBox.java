package convnets.view.diagram;

import convnets.tensor.Shape;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;

/** What comes several times in a row with the same numbers is drawn once, in a frame. */
record RepeatBox(Box inside, int times) implements Box {
  private static final double PAD = 9;
  private static final double SIZE = 12;
  private static final String FRAME =
      "rx=\"6\" fill=\"none\" stroke=\"#7c8794\" stroke-dasharray=\"5 3\"";

  private String words() {
    return "× " + times;
  }

  @Override
  public double width() {
    return frame() + TextWidth.of(words(), SIZE) + 6;
  }

  private double frame() {
    return inside.width() + 2 * PAD;
  }

  @Override
  public double height() {
    return inside.height() + 2 * PAD;
  }

  @Override
  public double centre() {
    return PAD + inside.centre();
  }

  @Override
  public Shape output() {
    return inside.output();
  }

  @Override
  public void draw(Svg svg, double x, double y) {
    double line = x + centre();
    svg.rect(x, y, frame(), height(), FRAME);
    svg.text(x + frame() + 5, y + height() / 2 + 4, SIZE, Anchor.START, words(), Svg.BOLD);
    Wires.straight(svg, line, y, y + PAD);
    inside.draw(svg, x + PAD, y + PAD);
    Wires.straight(svg, line, y + PAD + inside.height(), y + height());
  }
}
