package convnets.onednn;

import convnets.tensor.Shape;
import convnets.tensor.Window;

/** How the images of a convolution and its outputs are cut into tiles along both axes. */
record Cut(Tiles down, Tiles across) {
  /** The points of the transform along an axis. */
  static final int POINTS = 8;

  static Cut of(Shape x, Shape y, Window window) {
    MinimalFilter filter = filter(window.kernelHeight());
    return new Cut(
        new Tiles(filter, x.axis(2), y.axis(2), window.padHeight()),
        new Tiles(filter, x.axis(3), y.axis(3), window.padWidth()));
  }

  /** Returns the filtering of so many taps. */
  static MinimalFilter filter(int taps) {
    return new MinimalFilter(POINTS + 1 - taps, taps);
  }

  /** Returns how many bytes the tiles of so many channels are. */
  long bytes(long channels) {
    return (long) down.places() * across.places() * channels * Float.BYTES;
  }

  /** Returns how some images of a batch of this shape lie on the way. */
  Tiling tiling(Layouts layouts, Shape batch, long first, long images) {
    return new Tiling(
        layouts,
        POINTS,
        down.count(),
        across.count(),
        batch.axis(2),
        batch.axis(3),
        first,
        images,
        batch.axis(1));
  }
}
