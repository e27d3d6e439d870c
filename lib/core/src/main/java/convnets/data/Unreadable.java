package convnets.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says plainly why a file could not be read at all. */
public final class Unreadable {
  private Unreadable() {}

  /** Returns the error that names the file and the reason. */
  public static UncheckedIOException because(Path file, IOException cause) {
    String reason = Files.isDirectory(file)
        ? "it is a folder, not a file"
        : Files.notExists(file)
            ? "there is no such file"
            : "it cannot be read (" + cause.getMessage() + ")";
    return new UncheckedIOException(file + ": " + reason, cause);
  }
}
