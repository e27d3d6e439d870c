package convnets.view.inside;

import static convnets.view.drawing.Markup.brief;

import convnets.tensor.Shape;
import convnets.view.drawing.Legend;
import convnets.view.drawing.Mosaic;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The output of one row of a network for one picture: its maps, or its units as a small bitmap.
 *
 * @param name the row's name
 * @param shape C×H×W, or the number of units
 * @param values the numbers
 * @param diverging whether zero has a meaning, as it has everywhere but in pictures
 */
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
record Strip(String name, Shape shape, double[] values, boolean diverging) {
  private static final double LEFT = 190;
  private static final int WIDEST = 720;
  private static final int FEW = 16;
  private static final int MOST = 24;

  /** Draws the strip with its heading on the left; returns its width. */
  double draw(Svg svg, double top) {
    svg.text(0, top + 14, 13, Anchor.START, name, Svg.BOLD);
    svg.text(0, top + 31, 12, Anchor.START, size(), Svg.SOFTLY);
    legend().draw(svg, 0, top + 40);
    Mosaic mosaic = mosaic();
    double zoom = zoom();
    mosaic.draw(svg, LEFT, top, zoom);
    if (isFew()) {
      numbers(svg, top + mosaic.height() * zoom, zoom);
    }
    return LEFT + mosaic.width() * zoom;
  }

  double height() {
    double picture = mosaic().height() * zoom() + (isFew() ? 34 : 0);
    return Math.max(picture, 40 + Legend.HEIGHT);
  }

  String words() {
    Range range = Range.of(values);
    return name + ", " + size() + ": from " + brief(range.low()) + " to " + brief(range.high());
  }

  String size() {
    int maps = shape.axis(0);
    if (isMaps()) {
      String word = !diverging ? "channel" : "map";
      String some = maps > MOST ? MOST + " of " : "";
      return some + maps + (maps == 1 ? " " + word + " " : " " + word + "s ") + shape.item();
    }
    return shape.size() + " units";
  }

  private void numbers(Svg svg, double bottom, double zoom) {
    for (int i = 0; i < values.length; i++) {
      double middle = LEFT + (i * 2 + 0.5) * zoom;
      svg.text(middle, bottom + 14, 12, Anchor.MIDDLE, String.valueOf(i));
      String value = brief(values[i]);
      svg.text(middle, bottom + 29, 11, Anchor.MIDDLE, value, Svg.SOFTLY);
    }
  }

  private Legend legend() {
    return new Legend(diverging ? Range.around0(values) : Range.of(values), diverging);
  }

  private boolean isMaps() {
    return shape.rank() == 3 && shape.axis(1) * shape.axis(2) > 1;
  }

  /** More maps than these would hide the wood behind the trees. */
  private int shown() {
    return Math.min(MOST, shape.axis(0));
  }

  private boolean isFew() {
    return !isMaps() && values.length <= FEW;
  }

  private Mosaic mosaic() {
    if (isFew()) {
      return mosaic(values.length, 1, 1, values.length);
    } else if (!isMaps()) {
      return mosaic(1, values.length / across(), across(), 1);
    }
    return mosaic(shown(), shape.axis(1), shape.axis(2), columns());
  }

  private Mosaic mosaic(int count, int height, int width, int columns) {
    List<Optional<Raster>> tiles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = i * height * width;
      tiles.add(Optional.of(Raster.of(height, width, values, from, legend().colour())));
    }
    return new Mosaic(tiles, columns, height, width);
  }

  private int across() {
    return Mosaic.upright(values.length);
  }

  private int columns() {
    int maps = shown();
    int fit = Math.max(1, (int) (WIDEST / ((shape.axis(2) + 1) * zoom())));
    return maps <= fit ? maps : Math.min(fit, (maps + 1) / 2);
  }

  private double zoom() {
    if (isFew()) {
      return 24;
    } else if (!isMaps()) {
      return 8;
    }
    int side = Math.max(shape.axis(1), shape.axis(2));
    int wanted = shown() > FEW / 2 ? 56 : 84;
    return side > wanted ? (double) wanted / side : Math.min(6, wanted / side);
  }
}
