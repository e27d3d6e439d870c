package convnets.view.inside;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Numbers for a page, four letters each: 24 bits of a fixed scale, a ten-millionth of the largest
 * apart, so that sums over hundreds of them still agree.
 */
final class Packed {
  private static final int MOST = (1 << 23) - 1;

  private Packed() {}

  /** Returns the scale and the letters, as a script reads them. */
  static Map<String, Object> of(double... values) {
    double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
    double scale = largest > 0 && Double.isFinite(largest) ? largest / MOST : 1;
    byte[] bytes = new byte[3 * values.length];
    for (int i = 0; i < values.length; i++) {
      int level = (int) Math.round(values[i] / scale);
      bytes[3 * i] = (byte) (level >> 16);
      bytes[3 * i + 1] = (byte) (level >> 8);
      bytes[3 * i + 2] = (byte) level;
    }
    Map<String, Object> packed = new LinkedHashMap<>();
    packed.put("scale", scale);
    packed.put("bytes", Base64.getEncoder().encodeToString(bytes));
    return packed;
  }
}
