package convnets.data;

import java.nio.file.Path;
import java.util.Locale;

/** A file that is not what it should be: the message names it, what was found and the remedy. */
public final class DamagedFileException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /** Says what is wrong with a file. */
  public DamagedFileException(Path file, String format, Object... arguments) {
    super(file + ": " + String.format(Locale.ROOT, format, arguments));
  }
}
