package convnets.grader.judge;

import convnets.tensor.Tensor;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * All that an answer returned to one test, boiled down to a fingerprint: two answers with the same
 * mistake have the same, however they round.
 */
final class Output {
  private static final int LENGTH = 8;
  private static final double ZERO = 1e-9;

  private final MessageDigest digest;

  Output(String test) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every JDK has SHA-256", never);
    }
    text(test);
  }

  /** Takes what a call returned. */
  synchronized void add(Object value) {
    if (value instanceof Number number) {
      // What addends in another order change is gone in a float.
      double exact = number.doubleValue();
      digest.update(ByteBuffer.allocate(4)
          .putFloat(Math.abs(exact) < ZERO ? 0 : (float) exact)
          .array());
    } else if (value instanceof Tensor tensor) {
      add(tensor.shape().toString());
      add(tensor.toArray());
    } else if (value != null && value.getClass().isArray()) {
      text("array of " + Array.getLength(value));
      for (int i = 0; i < Array.getLength(value); i++) {
        add(Array.get(value, i));
      }
    } else {
      text(String.valueOf(value));
    }
  }

  private void text(String words) {
    digest.update((words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the fingerprint, after which nothing can be added. */
  synchronized String fingerprint() {
    return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
  }
}
