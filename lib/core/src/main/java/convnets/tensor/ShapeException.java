package convnets.tensor;

import java.util.Locale;

/** Shapes that do not fit: the message names the operation, every shape, and what disagrees. */
public final class ShapeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** Formats a message as {@link String#format} does, the same in every locale. */
  public ShapeException(String format, Object... arguments) {
    super(String.format(Locale.ROOT, format, arguments));
  }
}
