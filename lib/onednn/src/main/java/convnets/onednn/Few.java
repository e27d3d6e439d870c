package convnets.onednn;

import java.nio.FloatBuffer;
import java.util.function.DoubleBinaryOperator;
import org.bytedeco.dnnl.global.dnnl.algorithm;

/**
 * Loops of our own over few numbers, run by the worker in their turn: such a loop is done before
 * oneDNN's threads have begun.
 */
final class Few {
  private static final long MOST = 1_024;

  private Few() {}

  /** Returns whether these are few numbers, in an order without gaps. */
  static boolean are(Layout layout) {
    return layout.plain() && layout.bytes() <= MOST * Float.BYTES;
  }

  /** y ← a ∘ b; a single b meets every a. Rounded once, as in float, for + − · and /. */
  static Runnable combined(algorithm operation, Form a, Form b, Form y) {
    DoubleBinaryOperator f = function(operation);
    return () -> {
      FloatBuffer left = a.floats();
      FloatBuffer right = b.floats();
      FloatBuffer result = y.floats();
      int step = right.limit() == 1 ? 0 : 1;
      for (int i = 0; i < result.limit(); i++) {
        result.put(i, (float) f.applyAsDouble(left.get(i), right.get(i * step)));
      }
    };
  }

  private static DoubleBinaryOperator function(algorithm operation) {
    return switch (operation) {
      case binary_add -> (a, b) -> a + b;
      case binary_sub -> (a, b) -> a - b;
      case binary_mul -> (a, b) -> a * b;
      case binary_div -> (a, b) -> a / b;
      default -> throw new IllegalArgumentException("no loop for " + operation);
    };
  }

  /** y ← scale·x + shift. */
  static Runnable affine(Form x, Form y, double scale, double shift) {
    return () -> {
      FloatBuffer from = x.floats();
      FloatBuffer to = y.floats();
      for (int i = 0; i < to.limit(); i++) {
        to.put(i, (float) (scale * from.get(i) + shift));
      }
    };
  }

  /** y ← keep·y + scale·x. */
  static Runnable blended(Form y, double keep, Form x, double scale) {
    return () -> {
      FloatBuffer from = x.floats();
      FloatBuffer to = y.floats();
      for (int i = 0; i < to.limit(); i++) {
        to.put(i, (float) (keep * to.get(i) + scale * from.get(i)));
      }
    };
  }
}
