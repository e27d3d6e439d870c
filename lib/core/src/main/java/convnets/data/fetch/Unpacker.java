package convnets.data.fetch;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks a {@code .tar.gz}, and trusts it in nothing: files and folders only, all inside the
 * folder, no more bytes and files than that.
 */
public record Unpacker(long mostBytes, int mostFiles) {
  private static final int CHUNK = 1 << 16;

  /**
   * Unpacks into an empty folder, which is made.
   *
   * @throws NotFetchedException if it cannot, or will not: what is there by then is of no use
   */
  public void unpack(Path archive, Path folder) {
    try (InputStream file = new FileInputStream(archive.toFile());
        InputStream in = new BufferedInputStream(new GZIPInputStream(file, CHUNK), CHUNK)) {
      Files.createDirectories(folder);
      unpack(new TarReader(in), folder.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw new NotFetchedException(
          "%s: could not be unpacked (%s)".formatted(archive, e.getMessage()));
    }
  }

  private void unpack(TarReader tar, Path folder) throws IOException {
    long bytes = 0;
    int files = 0;
    for (Optional<TarReader.Entry> next = tar.next(); next.isPresent(); next = tar.next()) {
      TarReader.Entry entry = next.get();
      Path target = inside(folder, entry.name());
      bytes += entry.size();
      files++;
      if (bytes > mostBytes || bytes < 0 || files > mostFiles) {
        throw new IOException(Words.format(
            "it holds more than the %,d bytes or %,d files that it should", mostBytes, mostFiles));
      }
      if (entry.isFolder()) {
        Files.createDirectories(target);
      } else if (entry.isFile()) {
        Files.createDirectories(target.getParent());
        copy(tar, entry.size(), target);
      } else {
        throw new IOException(
            "\"%s\" in it is neither a file nor a folder".formatted(entry.name()));
      }
    }
  }

  private static void copy(TarReader tar, long size, Path target) throws IOException {
    try (OutputStream out = new FileOutputStream(target.toFile())) {
      for (long left = size; left > 0; left -= Math.min(CHUNK, left)) {
        out.write(tar.read((int) Math.min(CHUNK, left)));
      }
    }
  }

  private static Path inside(Path folder, String name) throws IOException {
    try {
      Path target = folder.resolve(name).normalize();
      if (target.startsWith(folder)) {
        return target;
      }
    } catch (InvalidPathException e) {
      throw new IOException("\"%s\" in it is no name for a file".formatted(name), e);
    }
    throw new IOException("\"%s\" in it would land outside the folder".formatted(name));
  }
}
