package convnets.onednn;

import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The sums over all places of each channel, which are the gradients of biases: a row of ones times
 * the images adds the images up, and one more adds the places of what is left. oneDNN's code for
 * the gradient of filters could sum along, but it goes number by number, and may take longer for
 * that than for the filters.
 */
final class ChannelSums {
  private final Device device;
  private final Layouts layouts;
  private final Multiplier multiplier;
  private final Map<Layout, Sight> sights = new HashMap<>();
  private Matrix ones;

  /**
   * How images of one layout are seen as matrices.
   *
   * @param order theirs, or the reading order, if theirs is none of those that we know
   * @param images a row for each image
   * @param sum a row, the sum of all images
   * @param places the same, a row for each place: of all channels, or of one block after the other
   * @param channels what is left of it, a row for each block
   */
  private record Sight(Layout order, Layout images, Layout sum, Layout places, Layout channels) {}

  ChannelSums(Device device) {
    this.device = device;
    this.layouts = device.layouts();
    this.multiplier = new Multiplier(device);
    this.ones = ones(1);
  }

  /** Returns s[c] = Σ x[n,c,…] over all images n and all places. */
  OneDnnBuffer of(OneDnnBuffer x) {
    Shape shape = x.shape();
    Shape channels = Shape.of(shape.axis(1));
    Sight sight = sights.computeIfAbsent(x.layout(), this::sight);
    Form images = device.form(x, sight.order());
    try (Workspace work = new Workspace(device)) {
      Form sum = work.form("sumPerChannel", shape.with(0, 1), sight.sum());
      multiplier.multiply(ones(1, shape.axis(0)), images.as(sight.images()), sum);
      Form sums = sum;
      if (shape.sizeFrom(2) > 1) {
        sums = work.form("sumPerChannel", channels, sight.channels());
        multiplier.multiply(ones(1, 1, shape.sizeFrom(2)), sum.as(sight.places()), sums);
      }
      return device.buffer(channels, work.release(sums).as(layouts.plain(channels)));
    }
  }

  private Sight sight(Layout home) {
    long[] extents = home.extents();
    Layout layout = layouts.like(home, extents);
    long size = layout.bytes() / Float.BYTES / extents[0];
    long places = Arrays.stream(extents).skip(2).reduce(1, (a, b) -> a * b);
    long together = layout.plain() ? size / places : layout.together();
    long blocks = size / places / together;
    long[] rows = {blocks, places, together};
    return new Sight(
        layout,
        layouts.plain(extents[0], size),
        layouts.plain(1, size),
        layout.plain() ? layouts.strided(rows, size, 1, places) : layouts.plain(rows),
        layouts.plain(blocks, 1, together));
  }

  /** Returns so many ones; there are always enough of them. */
  private Form ones(long... extents) {
    long count = extents[extents.length - 1];
    if (count > ones.columns()) {
      ones = ones((int) count);
    }
    return ones.numbers().as(layouts.plain(extents));
  }

  private Matrix ones(int count) {
    return Matrix.of(device, 1, count, (row, column) -> 1);
  }
}
