package convnets.view.inside;

import convnets.view.drawing.Legend;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.Wrap;
import java.util.List;
import java.util.Optional;

/**
 * A picture beside others of the same size.
 *
 * @param name what stands above it
 * @param legend what stands below it, if its colours stand for numbers
 */
record Panel(String name, Raster raster, Optional<Legend> legend) {
  private static final double SIDE = 224;
  private static final double GAP = 24;
  private static final double TOP = 48;
  private static final int LETTERS = 110;

  /** Draws them from left to right, with words below. */
  static Picture draw(String title, List<Panel> panels, String words) {
    Svg svg = new Svg().title(title);
    Raster first = panels.get(0).raster();
    double zoom = zoom(Math.max(first.width(), first.height()));
    double width = first.width() * zoom;
    double height = first.height() * zoom;
    double x = 0;
    for (Panel panel : panels) {
      svg.text(x, TOP - 10, 12, Anchor.START, panel.name(), Svg.SOFTLY);
      svg.image(x, TOP, width, height, panel.raster());
      svg.rect(x, TOP, width, height, Svg.FRAME);
      double left = x;
      panel.legend().ifPresent(legend -> legend.draw(svg, left, TOP + height + 10));
      x += Math.max(Math.max(width, Legend.WIDTH), TextWidth.of(panel.name(), 12)) + GAP;
    }
    double bottom = TOP + height + 10 + Legend.HEIGHT;
    double right = Math.max(x - GAP, Svg.titleWidth(title));
    for (String line : Wrap.of(words, LETTERS)) {
      bottom += 18;
      svg.text(0, bottom - 4, 12, Anchor.START, line);
      right = Math.max(right, TextWidth.of(line, 12));
    }
    return svg.on(title, words, right, bottom);
  }

  private static double zoom(int side) {
    return side > SIDE ? SIDE / side : Math.max(1, Math.floor(SIDE / side));
  }
}
