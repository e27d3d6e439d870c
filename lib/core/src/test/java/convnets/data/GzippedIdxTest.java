package convnets.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GzippedIdxTest {
  @TempDir
  private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private void refused(String message, byte[] bytes) throws IOException {
    Path file = file("pictures.gz", bytes);
    Exception e = assertThrows(DamagedFileException.class, () -> IdxFile.read(file, 3));
    assertEquals(file + ": " + message, e.getMessage());
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }

  @Test
  void readsThemGzippedToo() throws IOException {
    Path pictures = file("pictures.gz", gzip(IdxReaderTest.pictures()));
    Path labels = file("labels.gz", gzip(IdxReaderTest.labels()));
    assertArrayEquals(
        new double[] {0, 0.2, 1},
        IdxReader.read("two", pictures, labels, List.of("left", "right")).pixels(0));
  }

  @Test
  void aFileThatIsNotGzipIsRefused() throws IOException {
    refused(
        "not gzip: it starts with the bytes 3c 21, but gzip with 1f 8b. If it is not compressed, "
            + "take .gz off its name; else it may be a web page that was saved instead. "
            + "Fetch it again",
        "<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void everyTruncationOfAGzippedFileIsRefused() throws IOException {
    byte[] whole = gzip(IdxReaderTest.pictures());
    for (int length = 2; length < whole.length; length++) {
      refused("the compressed data is cut off. Fetch it again", Arrays.copyOf(whole, length));
    }
  }

  @Test
  void aDamagedGzippedFileIsRefused() throws IOException {
    byte[] zipped = gzip(IdxReaderTest.pictures());
    zipped[zipped.length - 8] ^= 1;
    refused("the compressed data is damaged (Corrupt GZIP trailer). Fetch it again", zipped);
  }
}
