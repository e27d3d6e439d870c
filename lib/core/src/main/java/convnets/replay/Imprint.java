package convnets.replay;

import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers of a layer in 256 shades between the smallest and the largest: enough for the eye, in an
 * eighth of the room.
 *
 * @param row the row of the table
 * @param kind what the numbers are
 * @param extents F×C×K×K of filters, C×H×W of maps, or the number of units
 * @param low what the shade 0 stands for
 * @param high what the shade 255 stands for
 * @param shades unsigned, in row-major order
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record Imprint(
    String row, Kind kind, List<Integer> extents, double low, double high, byte[] shades) {
  private static final int LEVELS = 255;

  /** What an imprint is of. */
  public enum Kind {
    /** Weights of a convolution. */
    FILTERS,
    /** What a row makes of the picture. */
    MAPS
  }

  /** Checks that the shades fill the shape, and that the range is one. */
  public Imprint {
    extents = List.copyOf(extents);
    Shape shape = shape(extents);
    boolean fits =
        kind == Kind.FILTERS ? shape.rank() == 4 : shape.rank() == 3 || shape.rank() == 1;
    if (!fits || shape.size() != shades.length) {
      throw new IllegalArgumentException(
          "%s, %s: %d shades do not fill %s".formatted(row, kind, shades.length, shape));
    }
    if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new IllegalArgumentException(
          "%s, %s: from %s to %s is no range".formatted(row, kind, low, high));
    }
  }

  /** Returns the nearest shades of these numbers; what is no number gets the lowest. */
  static Imprint of(String row, Kind kind, Shape shape, double[] values) {
    double low = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
    double high = Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
    double step = step(low, high);
    byte[] shades = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      long shade = step == 0 ? 0 : Math.round((values[i] - low) / step);
      shades[i] = (byte) Math.max(0, Math.min(LEVELS, shade));
    }
    List<Integer> extents = Arrays.stream(shape.toArray()).boxed().toList();
    return new Imprint(row, kind, extents, low, high, shades);
  }

  private static double step(double low, double high) {
    return high / LEVELS - low / LEVELS;
  }

  private static Shape shape(List<Integer> extents) {
    return Shape.of(extents.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Returns the extents as a shape. */
  public Shape shape() {
    return shape(extents);
  }

  /** Returns all numbers, as near as their shades are. */
  public double[] values() {
    double[] values = new double[shades.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = low + (shades[i] & 0xFF) * step(low, high);
    }
    return values;
  }

  /** Returns whether another is the same thing at another time. */
  boolean matches(Imprint other) {
    return row.equals(other.row) && kind == other.kind && extents.equals(other.extents);
  }
}
