package convnets.view.training;

import convnets.replay.Imprint;
import convnets.replay.Imprint.Kind;
import convnets.tensor.Shape;
import convnets.view.drawing.Mosaic;
import convnets.view.drawing.Raster;
import java.awt.image.BufferedImage;
import java.util.function.DoubleToIntFunction;

/**
 * How the numbers of one row are laid out as tiles, the same way at every pass.
 *
 * @param tiles how many
 * @param across the width of a tile in pixels
 * @param down its height
 * @param columns how many stand side by side
 * @param zoom how large a pixel is
 */
record ReplayStrip(int tiles, int across, int down, int columns, int zoom) {
  private static final int WIDEST = 400;
  private static final int TILE = 64;
  private static final int LARGEST = 8;
  private static final int FEW = 16;
  private static final int GAP = 4;
  private static final int FRAME = 0xFFC5CCD4;

  static ReplayStrip of(Imprint imprint) {
    Shape shape = imprint.shape();
    if (shape.rank() == 1) {
      return units(shape.size());
    }
    boolean filters = imprint.kind() == Kind.FILTERS;
    int parts = filters ? shape.axis(1) : 1;
    int down = shape.axis(shape.rank() - 2);
    int across = shape.axis(shape.rank() - 1);
    return tiles(shape.axis(0) * parts, across, down, parts);
  }

  private static ReplayStrip tiles(int tiles, int across, int down, int together) {
    int zoom = Math.max(1, Math.min(LARGEST, TILE / Math.max(across, down)));
    int groups = tiles / together;
    int fit = Math.max(1, (WIDEST + GAP) / ((across * zoom + GAP) * together));
    int rows = (groups + fit - 1) / fit;
    return new ReplayStrip(tiles, across, down, (groups + rows - 1) / rows * together, zoom);
  }

  /** A few units stand in a line, many make the upright rectangle that is nearest to a square. */
  private static ReplayStrip units(int count) {
    if (count <= FEW) {
      return new ReplayStrip(count, 1, 1, count, 22);
    }
    int across = Mosaic.upright(count);
    return across == 1
        ? new ReplayStrip(1, count, 1, 1, Math.max(1, Math.min(LARGEST, WIDEST / count)))
        : new ReplayStrip(1, across, count / across, 1, count > 400 ? 3 : LARGEST);
  }

  int width() {
    return columns * (across * zoom + GAP) + GAP;
  }

  int height() {
    return (tiles + columns - 1) / columns * (down * zoom + GAP) + GAP;
  }

  /** Paints the tiles in these colours. */
  Raster paint(Imprint imprint, DoubleToIntFunction colours) {
    BufferedImage image = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_ARGB);
    double[] values = imprint.values();
    for (int tile = 0; tile < tiles; tile++) {
      int left = GAP + tile % columns * (across * zoom + GAP);
      int top = GAP + tile / columns * (down * zoom + GAP);
      fill(image, left - 1, top - 1, across * zoom + 2, down * zoom + 2);
      for (int y = 0; y < down * zoom; y++) {
        for (int x = 0; x < across * zoom; x++) {
          double value = values[(tile * down + y / zoom) * across + x / zoom];
          image.setRGB(left + x, top + y, 0xFF000000 | colours.applyAsInt(value));
        }
      }
    }
    return new Raster(image);
  }

  private static void fill(BufferedImage image, int left, int top, int width, int height) {
    for (int i = 0; i < width * height; i++) {
      image.setRGB(left + i % width, top + i / width, FRAME);
    }
  }
}
