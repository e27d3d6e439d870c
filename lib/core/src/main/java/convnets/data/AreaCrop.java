package convnets.data;

import convnets.tensor.Shape;
import java.util.Locale;
import java.util.Random;

/**
 * Windows of any size, from 8 to 100 % of the picture's area, 3:4 to 4:3 in form, anywhere,
 * stretched to a square (GoogLeNet, §6): near and far, and somewhat squeezed.
 *
 * <p>What had to change: the paper does not print how the form is drawn; here its logarithm is
 * even, so that wide and tall are equally likely. It chose among ways to interpolate; ours is
 * bilinear.
 */
record AreaCrop(int size) implements Augmentation {
  private static final double LEAST = 0.08;
  private static final double WIDEST = 4.0 / 3;
  private static final int TRIES = 10;

  AreaCrop {
    if (size < 1) {
      throw new IllegalArgumentException(
          "crop of an area: needs at least 1 pixel a side, but got " + size);
    }
  }

  @Override
  public Change draw(Shape picture, Random random) {
    return of(window(picture, random), picture);
  }

  /** Returns the change of a picture into this window, stretched. */
  Change of(Cut window, Shape picture) {
    Shape out = Shape.of(picture.axis(0), size, size);
    double share = (double) window.height() * window.width() / picture.sizeFrom(1);
    String words =
        String.format(Locale.ROOT, "%d×%d: %.0f %%", window.height(), window.width(), 100 * share);
    return new Change(
        words, out, values -> Resampling.of(values, picture, out, new Stretch(window, size)));
  }

  /** A window that does not fit is drawn anew; in a very narrow picture none may. */
  private static Cut window(Shape picture, Random random) {
    int rows = picture.axis(1);
    int columns = picture.axis(2);
    for (int i = 0; i < TRIES; i++) {
      double area = (LEAST + (1 - LEAST) * random.nextDouble()) * rows * columns;
      double form = Math.pow(WIDEST, 2 * random.nextDouble() - 1);
      int height = (int) Math.round(Math.sqrt(area / form));
      int width = (int) Math.round(Math.sqrt(area * form));
      if (height >= 1 && width >= 1 && height <= rows && width <= columns) {
        int top = random.nextInt(rows - height + 1);
        return new Cut(top, random.nextInt(columns - width + 1), height, width, false);
      }
    }
    int side = Math.min(rows, columns);
    return new Cut((rows - side) / 2, (columns - side) / 2, side, side, false);
  }

  /** Pixels are little squares: the middle of the first lies half a pixel from the edge. */
  private record Stretch(Cut window, int size) implements Resampling.Source {
    @Override
    public double column(double y, double x) {
      return window.left() + inside(x, window.width());
    }

    @Override
    public double row(double y, double x) {
      return window.top() + inside(y, window.height());
    }

    private double inside(double place, int extent) {
      double middle = (place + 0.5) * extent / size - 0.5;
      return Math.max(0, Math.min(extent - 1, middle));
    }
  }

  @Override
  public String words() {
    return "crop 8 to 100 % of the area, stretched to " + size + "×" + size;
  }

  @Override
  public String toString() {
    return words();
  }
}
