package convnets.grader.judge;

import convnets.grader.api.Numbers;
import java.util.Base64;
import java.util.List;

/**
 * An array of numbers as a heat map needs it: a byte for each number, of which 127 stands for 0.
 *
 * @param extents those of the array, outermost first; none if there is no array
 * @param levels the bytes, in Base64
 */
public record HeatMap(List<Integer> extents, String levels) {
  private static final int ZERO = 127;
  private static final int NO_NUMBER = 255;

  static final HeatMap NONE = new HeatMap(List.of(), "");

  static HeatMap of(Numbers numbers, double extent) {
    byte[] levels = new byte[numbers.count()];
    for (int i = 0; i < levels.length; i++) {
      double part = extent == 0 ? 0 : numbers.number(i) / extent;
      levels[i] =
          (byte) (Double.isFinite(numbers.number(i)) ? ZERO + Math.round(ZERO * part) : NO_NUMBER);
    }
    return new HeatMap(numbers.extents(), Base64.getEncoder().encodeToString(levels));
  }

  /** Returns the numbers as parts, from -1 to 1, of the largest; NaN for what is not finite. */
  public double[] parts() {
    byte[] bytes = Base64.getDecoder().decode(levels);
    double[] parts = new double[bytes.length];
    for (int i = 0; i < parts.length; i++) {
      int level = Byte.toUnsignedInt(bytes[i]);
      parts[i] = level == NO_NUMBER ? Double.NaN : (level - ZERO) / (double) ZERO;
    }
    return parts;
  }

  /** Returns the shape in words. */
  public String shape() {
    return String.join("×", extents.stream().map(String::valueOf).toList());
  }
}
