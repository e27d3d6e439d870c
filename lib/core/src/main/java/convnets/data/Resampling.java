package convnets.data;

import convnets.tensor.Shape;

/** Reads a picture between its pixels: bilinear interpolation, the mean of four by their share. */
final class Resampling {
  private Resampling() {}

  /** Where each pixel of the outcome comes from. */
  interface Source {
    /** The column of the picture for row y and column x of the outcome. */
    double column(double y, double x);

    /** The row of the picture. */
    double row(double y, double x);
  }

  /** The outcome of this size; beyond the picture's edge everything is 0. */
  static double[] of(double[] values, Shape picture, Shape out, Source source) {
    double[] sampled = new double[out.size()];
    int plane = out.sizeFrom(1);
    for (int i = 0; i < plane; i++) {
      int y = i / out.axis(2);
      int x = i % out.axis(2);
      double row = source.row(y, x);
      double column = source.column(y, x);
      for (int channel = 0; channel < out.axis(0); channel++) {
        sampled[channel * plane + i] = between(values, picture, channel, row, column);
      }
    }
    return sampled;
  }

  private static double between(
      double[] values, Shape picture, int channel, double row, double column) {
    int y = (int) Math.floor(row);
    int x = (int) Math.floor(column);
    double down = row - y;
    double right = column - x;
    return (1 - down)
            * ((1 - right) * at(values, picture, channel, y, x)
                + right * at(values, picture, channel, y, x + 1))
        + down
            * ((1 - right) * at(values, picture, channel, y + 1, x)
                + right * at(values, picture, channel, y + 1, x + 1));
  }

  private static double at(double[] values, Shape picture, int channel, int y, int x) {
    int height = picture.axis(1);
    int width = picture.axis(2);
    return y < 0 || y >= height || x < 0 || x >= width
        ? 0
        : values[(channel * height + y) * width + x];
  }
}
