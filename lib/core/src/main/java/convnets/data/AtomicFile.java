package convnets.data;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name.
 *
 * <p>Streams, not channels: an interrupt would close a channel in the middle of a checkpoint.
 */
public final class AtomicFile {
  /** What is to be in the file. */
  public interface Content {
    /** Writes it. */
    void writeTo(OutputStream out) throws IOException;
  }

  private static final String TEMPORARY = ".tmp";
  private static final Pattern UNFINISHED =
      Pattern.compile("\\..+\\.[0-9a-f-]{36}" + Pattern.quote(TEMPORARY));

  private AtomicFile() {}

  /** Returns whether a writer that was killed may have left this; one that writes has it too. */
  public static boolean isUnfinished(Path file) {
    return UNFINISHED.matcher(file.getFileName().toString()).matches();
  }

  /**
   * Writes {@code content}, or leaves what was there untouched.
   *
   * @throws UncheckedIOException if it cannot be written: the message says why
   */
  public static void write(Path file, Content content) {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = target.getParent();
      if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
        throw new IOException(
            Files.isDirectory(target) ? "it is a folder" : "there is no folder " + folder);
      }
      Path temporary =
          folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + TEMPORARY);
      try {
        writeWhole(temporary, content);
        Files.move(
            temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      String state = Files.exists(file) ? "What was there is unchanged" : "Nothing was left there";
      throw new UncheckedIOException(
          "%s: could not be written (%s). %s; free some space or choose another place"
              .formatted(file, e.getMessage(), state),
          e);
    }
  }

  /** Writes a text, in UTF-8. */
  public static void write(Path file, String text) {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void writeWhole(Path file, Content content) throws IOException {
    try (FileOutputStream disk = new FileOutputStream(file.toFile())) {
      OutputStream out = new BufferedOutputStream(disk, 1 << 16);
      content.writeTo(out);
      out.flush();
      disk.getFD().sync();
    }
  }
}
