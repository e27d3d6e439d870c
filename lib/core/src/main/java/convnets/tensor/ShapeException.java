package convnets.tensor;

import java.util.List;
import java.util.Locale;

/** Shapes that do not fit: the message names the operation, every shape, and what disagrees. */
public final class ShapeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private final transient List<Object> values;

  /** Formats a message as {@link String#format} does, the same in every locale. */
  public ShapeException(String format, Object... arguments) {
    super(String.format(Locale.ROOT, format, arguments));
    values = List.of(arguments);
  }

  /** Returns what the message names, in its order: words, numbers, shapes, a whole table. */
  public List<Object> values() {
    return values;
  }
}
