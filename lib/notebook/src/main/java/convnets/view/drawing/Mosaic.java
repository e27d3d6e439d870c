package convnets.view.drawing;

import static convnets.view.drawing.Markup.number;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tiles of one size in rows, a pixel's width apart, as a single embedded image.
 *
 * @param tiles in reading order; an empty one leaves its place free
 * @param columns how many stand side by side
 * @param down the height of a tile in pixels
 * @param across the width of a tile in pixels
 */
public record Mosaic(List<Optional<Raster>> tiles, int columns, int down, int across) {

  /** Returns the width of the upright rectangle that is nearest to a square: 84 units are 7×12. */
  public static int upright(int units) {
    return IntStream.rangeClosed(1, units)
        .filter(width -> units % width == 0 && (long) width * width <= units)
        .max()
        .orElse(1);
  }

  /** The width in pixels, gaps included. */
  public int width() {
    return Math.min(columns, tiles.size()) * (across + 1) - 1;
  }

  /** The height in pixels, gaps included. */
  public int height() {
    return (tiles.size() + columns - 1) / columns * (down + 1) - 1;
  }

  /** Draws the tiles, each with a thin outline: a white one would vanish on the plate. */
  public void draw(Svg svg, double x, double y, double zoom) {
    svg.image(x, y, width() * zoom, height() * zoom, raster());
    StringBuilder outlines = new StringBuilder();
    for (int i = 0; i < tiles.size(); i++) {
      if (tiles.get(i).isPresent()) {
        outlines.append('M').append(number(x + left(i) * zoom));
        outlines.append(' ').append(number(y + top(i) * zoom));
        outlines.append('h').append(number(across * zoom));
        outlines.append('v').append(number(down * zoom));
        outlines.append('h').append(number(-across * zoom)).append('z');
      }
    }
    svg.add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"0.75\"/>"
        .formatted(outlines, Svg.LINE));
  }

  private Raster raster() {
    BufferedImage image = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < tiles.size(); i++) {
      if (tiles.get(i).isPresent()) {
        BufferedImage tile = tiles.get(i).get().image();
        image.getRaster().setRect(left(i), top(i), tile.getRaster());
      }
    }
    return new Raster(image);
  }

  private int left(int tile) {
    return tile % columns * (across + 1);
  }

  private int top(int tile) {
    return tile / columns * (down + 1);
  }
}
