package convnets.onednn;

import convnets.tensor.Shape;

/**
 * How the numbers of some images lie while they are cut into tiles and transformed: first across,
 * then down. In the end all numbers of a point of the transform lie together, a row of channels for
 * each tile of each image, so that matrices can be multiplied point by point.
 *
 * @param points the points of the transform along an axis
 * @param down the tiles below each other
 * @param across the tiles side by side
 * @param height of the images
 * @param width of the images
 * @param first how many images lie before them
 * @param images how many images there are
 * @param channels of an image
 */
record Tiling(
    Layouts layouts,
    long points,
    long down,
    long across,
    long height,
    long width,
    long first,
    long images,
    long channels) {

  /** Returns the images: for each line of each image, its pixels × channels. */
  Form lines(Form all) {
    return all.from(
        first * height * width * channels,
        layouts.strided(
            new long[] {height, images, width, channels},
            width * channels,
            height * width * channels,
            channels,
            1));
  }

  /** Returns what is half transformed: for each line of each image, places × channels. */
  Form halfAcross(Form half) {
    return half.as(layouts.strided(
        new long[] {height, images, points * across, channels},
        points * row(),
        channels,
        images * channels,
        1));
  }

  /** Returns the same numbers, for each point across: lines × (tiles × images × channels). */
  Form halfDown(Form half) {
    return half.as(layouts.strided(new long[] {points, height, row()}, row(), points * row(), 1));
  }

  /** Returns the tiles of these images among those of a batch, slice after slice. */
  Form part(Form batch) {
    return batch.from(points * points * down * across * first * channels, whole());
  }

  /** Returns the tiles, for each point across: places down × (tiles × images × channels). */
  Form places(Form tiles) {
    return tiles.as(layouts.plain(points, points * down, row()));
  }

  /** Returns the tiles, for each point: a row of channels for each tile. */
  Form rows(Form tiles) {
    return tiles.as(layouts.plain(points * points, tiles(), channels));
  }

  /** Returns the tiles, for each point: a column of channels for each tile. */
  Form columns(Form tiles) {
    return tiles.as(layouts.strided(
        new long[] {points * points, channels, tiles()}, tiles() * channels, 1, channels));
  }

  Shape shape() {
    return Shape.of((int) images, (int) channels, (int) height, (int) width);
  }

  /** Returns how much is half transformed. */
  Layout half() {
    return layouts.plain(height * points * row());
  }

  /** Returns how much is transformed. */
  Layout whole() {
    return layouts.plain(points * points * tiles() * channels);
  }

  private long tiles() {
    return down * across * images;
  }

  private long row() {
    return across * images * channels;
  }
}
