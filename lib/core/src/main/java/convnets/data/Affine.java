package convnets.data;

import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One planar affine map about the picture's middle: x′ = s·(f·x + h·y) + right, y′ = s·y/f + down.
 *
 * @param right pixels
 * @param down pixels
 * @param size s, 1 for as large as before
 * @param form f, below 1 for narrower and taller
 * @param shear h, above 0 if the lower part moves to the right
 */
record Affine(double right, double down, double size, double form, double shear)
    implements Preprocessing {

  @Override
  public Change on(Shape picture) {
    return new Change(
        words(), picture, values -> Resampling.of(values, picture, picture, new Back(picture)));
  }

  /** The way back, from where a pixel arrives to where it was. */
  private final class Back implements Resampling.Source {
    private final double middleRow;
    private final double middleColumn;

    Back(Shape picture) {
      middleRow = (picture.axis(1) - 1) / 2.0;
      middleColumn = (picture.axis(2) - 1) / 2.0;
    }

    @Override
    public double column(double y, double x) {
      double across = x - middleColumn - right;
      double along = y - middleRow - down;
      return middleColumn + (across / form - shear * along) / size;
    }

    @Override
    public double row(double y, double x) {
      return middleRow + (y - middleRow - down) * form / size;
    }
  }

  @Override
  public String words() {
    List<String> parts = new ArrayList<>();
    tell(parts, "%.1f right", "%.1f left", right, 0.05);
    tell(parts, "%.1f down", "%.1f up", down, 0.05);
    tell(parts, "%.0f %% larger", "%.0f %% smaller", 100 * (size - 1), 0.5);
    tell(parts, "%.0f %% wider", "%.0f %% narrower", 100 * (form - 1), 0.5);
    tell(parts, "leans %.0f° left", "leans %.0f° right", Math.toDegrees(Math.atan(shear)), 0.5);
    return String.join(", ", parts);
  }

  private static void tell(
      List<String> parts, String more, String less, double value, double least) {
    if (Math.abs(value) >= least) {
      parts.add(String.format(Locale.ROOT, value > 0 ? more : less, Math.abs(value)));
    }
  }
}
