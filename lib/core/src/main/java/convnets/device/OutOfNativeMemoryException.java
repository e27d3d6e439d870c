package convnets.device;

import convnets.tensor.Shape;
import java.util.Locale;

/** The device has no room for a result: the message says which, how large, and what helps. */
public final class OutOfNativeMemoryException extends IllegalStateException {
  private static final long serialVersionUID = 1;
  private static final String REMEDY =
      "; take smaller batches, or close scopes so that tensors are freed";

  private OutOfNativeMemoryException(String message, Throwable cause) {
    super(message, cause);
  }

  static OutOfNativeMemoryException budget(
      String operation, Shape shape, long bytes, long live, long budget) {
    String message = String.format(
        Locale.ROOT,
        "%s: a %s tensor needs %,d bytes, but %,d of the budget of %,d are in use",
        operation,
        shape,
        bytes,
        live,
        budget);
    return new OutOfNativeMemoryException(message + REMEDY, null);
  }

  static OutOfNativeMemoryException machine(
      String operation, Shape shape, long bytes, long live, Throwable cause) {
    String message = String.format(
        Locale.ROOT,
        "%s: a %s tensor needs %,d bytes, which the machine did not give; %,d are in use",
        operation,
        shape,
        bytes,
        live);
    return new OutOfNativeMemoryException(message + REMEDY, cause);
  }
}
