package convnets.data.fetch;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A file that has arrived in part, under a name that no reader takes: {@code NAME.part}. What a
 * stopped download has left is gone on with; the checksum is computed along the way.
 *
 * <p>Streams, not channels: an interrupt would close a channel between two bytes.
 */
final class PartFile implements AutoCloseable {
  private final Path target;
  private final Path path;
  private MessageDigest sha256 = Digests.sha256();
  private FileOutputStream out;
  private long length;

  private PartFile(Path target) throws IOException {
    this.target = target;
    this.path = target.resolveSibling(target.getFileName() + ".part");
    Files.createDirectories(target.toAbsolutePath().getParent());
    if (Files.exists(path)) {
      try (InputStream in = new FileInputStream(path.toFile())) {
        length = Digests.update(sha256, in);
      }
    }
    out = new FileOutputStream(path.toFile(), true);
  }

  static PartFile of(Path target) {
    try {
      return new PartFile(target);
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  long length() {
    return length;
  }

  void append(ByteBuffer piece) {
    byte[] bytes = new byte[piece.remaining()];
    piece.get(bytes);
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw unwritable(target, e);
    }
    sha256.update(bytes);
    length += bytes.length;
  }

  /** Throws away what has arrived. */
  void restart() {
    try {
      out.close();
      out = new FileOutputStream(path.toFile());
    } catch (IOException e) {
      throw unwritable(target, e);
    }
    sha256 = Digests.sha256();
    length = 0;
  }

  /** Returns the checksum of what has arrived; nothing can be appended after it. */
  String checksum() {
    return HexFormat.of().formatHex(sha256.digest());
  }

  /** Gives the whole file its name, in one step. */
  void finish() {
    try {
      out.getFD().sync();
      out.close();
      Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  /** Keeps what has arrived, if there is any. */
  @Override
  public void close() {
    try {
      out.close();
      if (length == 0) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  private static UncheckedIOException unwritable(Path file, IOException e) {
    return new UncheckedIOException(
        "%s: could not be written (%s). Free some space or choose another place, with --to"
            .formatted(file, e.getMessage()),
        e);
  }
}
