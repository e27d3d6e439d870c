package convnets.kernel.output;

import java.lang.reflect.Array;
import java.util.StringJoiner;

/** An array as text, its first elements only if it is long. */
final class ArrayText {
  private static final int MOST = 100;

  private ArrayText() {}

  static String of(Object value) {
    if (value == null || !value.getClass().isArray()) {
      return String.valueOf(value);
    }
    int length = Array.getLength(value);
    StringJoiner elements = new StringJoiner(", ", "[", "]");
    for (int i = 0; i < Math.min(length, MOST); i++) {
      elements.add(of(Array.get(value, i)));
    }
    if (length > MOST) {
      elements.add("… " + (length - MOST) + " more");
    }
    return elements.toString();
  }
}
