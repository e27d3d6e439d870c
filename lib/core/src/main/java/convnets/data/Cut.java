package convnets.data;

import convnets.tensor.Shape;
import java.util.Locale;

/**
 * A window on a picture, in whole pixels; what it shows beyond the picture's edge is 0.
 *
 * @param top the row of the picture where it begins, below 0 if it begins above
 * @param left the column where it begins
 * @param height in pixels
 * @param width in pixels
 * @param mirrored whether left and right change places in it
 */
record Cut(int top, int left, int height, int width, boolean mirrored) {
  static Cut whole(Shape picture) {
    return new Cut(0, 0, picture.axis(1), picture.axis(2), false);
  }

  Cut mirror() {
    return new Cut(top, left, height, width, !mirrored);
  }

  /** The change of a picture into what the window shows. */
  Change of(String words, Shape picture) {
    Shape out = Shape.of(picture.axis(0), height, width);
    return new Change(words, out, values -> look(values, picture, out));
  }

  private double[] look(double[] values, Shape picture, Shape out) {
    double[] shown = new double[out.size()];
    for (int row = 0; row < out.axis(0) * height; row++) {
      int y = top + row % height;
      if (y >= 0 && y < picture.axis(1)) {
        int from = (row / height * picture.axis(1) + y) * picture.axis(2);
        copyRow(values, from, picture.axis(2), shown, row * width);
      }
    }
    return shown;
  }

  private void copyRow(double[] values, int from, int columns, double[] shown, int to) {
    for (int i = 0; i < width; i++) {
      int x = left + (mirrored ? width - 1 - i : i);
      if (x >= 0 && x < columns) {
        shown[to + i] = values[from + x];
      }
    }
  }

  /** Checks that a square window fits into pictures of this shape. */
  static void check(String operation, int size, Shape picture) {
    if (size < 1 || size > picture.axis(1) || size > picture.axis(2)) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "%s: a window of %d×%d does not fit into pictures %s; take one of 1 to %d, or pad first",
          operation,
          size,
          size,
          picture,
          Math.min(picture.axis(1), picture.axis(2))));
    }
  }
}
