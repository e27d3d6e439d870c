package convnets.view.inside;

import static convnets.view.drawing.Markup.brief;

import convnets.tensor.Shape;
import convnets.view.drawing.Legend;
import convnets.view.drawing.Mosaic;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
  /** How wide they are drawn where a screen has room. */
  static final double PAGE = 910;

  private static final double LEFT = 190;
  private static final double ABOVE = 62;
  private static final double NUMBERS = 34;
  private static final int FEW = 16;
  private static final int MOST = 24;
  private static final double UNIT = 24;

  /** Draws the strip with its heading on the left, or on a phone above; returns its width. */
  double draw(Svg svg, double top, double page) {
    boolean beside = isBeside(page);
    svg.text(0, top + 14, 13, Anchor.START, name, Svg.BOLD);
    double after = beside ? 0 : TextWidth.bold(name, 13) + 10;
    svg.text(after, top + (beside ? 31 : 14), 12, Anchor.START, size(), Svg.SOFTLY);
    legend().draw(svg, 0, top + (beside ? 40 : 24));
    double left = beside ? LEFT : 0;
    double width = picture(svg, left, top + (beside ? 0 : ABOVE), page - left);
    return left + Math.max(width, beside ? 0 : after + TextWidth.of(size(), 12));
  }

  double height(double page) {
    boolean beside = isBeside(page);
    double room = page - (beside ? LEFT : 0);
    double picture =
        isFew() ? unitLines(room).size() * (UNIT + NUMBERS) : mosaic(room).height() * zoom();
    return beside ? Math.max(picture, 40 + Legend.HEIGHT) : ABOVE + picture;
  }

  private static boolean isBeside(double page) {
    return page > Svg.NARROW;
  }

  private double picture(Svg svg, double x, double y, double room) {
    if (!isFew()) {
      mosaic(room).draw(svg, x, y, zoom());
      return mosaic(room).width() * zoom();
    }
    double line = y;
    int number = 0;
    for (List<Optional<Raster>> units : unitLines(room)) {
      new Mosaic(units, units.size(), 1, 1).draw(svg, x, line, UNIT);
      for (int i = 0; i < units.size(); i++, number++) {
        double middle = x + (i * 2 + 0.5) * UNIT;
        svg.text(middle, line + UNIT + 14, 12, Anchor.MIDDLE, String.valueOf(number));
        String value = brief(values[number]);
        svg.text(middle, line + UNIT + 29, 11, Anchor.MIDDLE, value, Svg.SOFTLY);
      }
      line += UNIT + NUMBERS;
    }
    return unitLines(room).get(0).size() * 2 * UNIT;
  }

  /** A few units stand apart, each with its number, in lines of about the same length. */
  private List<List<Optional<Raster>>> unitLines(double room) {
    List<Optional<Raster>> units = tiles(values.length, 1, 1);
    int lines = (int) Math.ceil(units.size() * 2 * UNIT / room);
    int most = (units.size() + lines - 1) / lines;
    return IntStream.range(0, lines)
        .mapToObj(i -> units.subList(i * most, Math.min(units.size(), (i + 1) * most)))
        .toList();
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

  private Mosaic mosaic(double room) {
    if (!isMaps()) {
      int down = values.length / across();
      return new Mosaic(tiles(1, down, across()), 1, down, across());
    }
    int down = shape.axis(1);
    int across = shape.axis(2);
    return new Mosaic(tiles(shown(), down, across), columns(room), down, across);
  }

  private List<Optional<Raster>> tiles(int count, int height, int width) {
    List<Optional<Raster>> tiles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = i * height * width;
      tiles.add(Optional.of(Raster.of(height, width, values, from, legend().colour())));
    }
    return tiles;
  }

  private int across() {
    return Mosaic.upright(values.length);
  }

  private int columns(double room) {
    int maps = shown();
    int fit = Math.max(1, (int) (room / ((shape.axis(2) + 1) * zoom())));
    return maps <= fit ? maps : Math.min(fit, (maps + 1) / 2);
  }

  private double zoom() {
    if (!isMaps()) {
      return 8;
    }
    int side = Math.max(shape.axis(1), shape.axis(2));
    int wanted = shown() > FEW / 2 ? 56 : 84;
    return side > wanted ? (double) wanted / side : Math.min(6, wanted / side);
  }
}
