package convnets.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.tensor.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxReaderTest {
  private static final List<String> CLASSES = List.of("left", "right");

  @TempDir
  private Path folder;

  private static byte[] idx(int magic, int[] extents, int... body) {
    ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * extents.length + body.length).putInt(magic);
    Arrays.stream(extents).forEach(bytes::putInt);
    Arrays.stream(body).forEach(value -> bytes.put((byte) value));
    return bytes.array();
  }

  static byte[] pictures() {
    return idx(0x803, new int[] {2, 1, 3}, 0, 51, 255, 5, 6, 7);
  }

  static byte[] labels() {
    return idx(0x801, new int[] {2}, 1, 0);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private void refused(String message, String name, byte[] pictures) throws IOException {
    Path file = file(name, pictures);
    Path labels = file("labels", labels());
    Exception e = assertThrows(
        DamagedFileException.class, () -> IdxReader.read("two", file, labels, CLASSES));
    assertEquals(file + ": " + message, e.getMessage());
  }

  private void refused(String message, byte[] pictures) throws IOException {
    refused(message, "pictures", pictures);
  }

  private void labelsRefused(String message, byte[] labels) throws IOException {
    Path pictures = file("pictures", pictures());
    Path file = file("labels", labels);
    Exception e = assertThrows(
        DamagedFileException.class, () -> IdxReader.read("two", pictures, file, CLASSES));
    assertEquals(file + ": " + message, e.getMessage());
  }

  @Test
  void readsPicturesAndLabels() throws IOException {
    Dataset two =
        IdxReader.read("two", file("pictures", pictures()), file("labels", labels()), CLASSES);
    assertEquals(Shape.of(1, 1, 3), two.image());
    assertArrayEquals(new double[] {0, 0.2, 1}, two.pixels(0));
    assertEquals(1, two.label(0));
    assertEquals(0, two.label(1));
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    refused("the file is empty. Fetch it again", new byte[0]);
    refused("the file is empty. Fetch it again", "pictures.gz", new byte[0]);
  }

  @Test
  void aWrongMagicNumberIsRefused() throws IOException {
    refused(
        "not an IDX file: it starts with the bytes 89 50 4e 47, but IDX with 00 00 08 03. "
            + "Fetch it again",
        idx(0x89504E47, new int[] {2, 1, 3}, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void aWrongElementTypeIsRefused() throws IOException {
    refused(
        "its elements have the type 0x0D (32-bit float), but pictures and labels 0x08 "
            + "(unsigned byte). Convert it",
        idx(0xD03, new int[] {2, 1, 3}, 0, 0, 0, 0, 0, 0));
    refused(
        "its elements have the type 0x88 (unknown), but pictures and labels 0x08 "
            + "(unsigned byte). Convert it",
        idx(0x8803, new int[] {2, 1, 3}, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void mixedUpFilesAreRefused() throws IOException {
    refused(
        "it has 1 axes, but pictures have 3. Are the files of pictures and labels mixed up?",
        labels());
    labelsRefused(
        "it has 3 axes, but labels have 1. Are the files of pictures and labels mixed up?",
        pictures());
  }

  @Test
  void aNegativeExtentIsRefused() throws IOException {
    refused(
        "the header gives the extents 2×-1×3, but each must be at least 1, and the product at most "
            + "2,147,483,647. Fetch it again",
        idx(0x803, new int[] {2, -1, 3}, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void anAbsurdExtentIsRefusedBeforeMemoryIsTaken() throws IOException {
    refused(
        "the header gives the extents 65,536×65,536×65,536, but each must be at least 1, and the "
            + "product at most 2,147,483,647. Fetch it again",
        idx(0x803, new int[] {65536, 65536, 65536}, 0));
    refused(
        "the header promises 2,147,483,647×1×1 = 2,147,483,647 bytes, but only 1 follow. "
            + "Fetch it again",
        idx(0x803, new int[] {Integer.MAX_VALUE, 1, 1}, 0));
  }

  @Test
  void everyTruncationIsRefused() throws IOException {
    byte[] whole = pictures();
    for (int length = 1; length < 16; length++) {
      refused(
          "it ends after " + length + " bytes, inside the header of 16. Fetch it again",
          Arrays.copyOf(whole, length));
    }
    for (int length = 16; length < whole.length; length++) {
      refused(
          "the header promises 2×1×3 = 6 bytes, but only " + (length - 16)
              + " follow. Fetch it again",
          Arrays.copyOf(whole, length));
    }
  }

  @Test
  void trailingBytesAreRefused() throws IOException {
    refused(
        "the header promises 2×1×3 = 6 bytes, but more follow. Fetch it again",
        Arrays.copyOf(pictures(), 23));
  }

  @Test
  void aLabelWithoutAClassIsRefused() throws IOException {
    labelsRefused(
        "label 1 is 200, but the 2 classes are counted from 0 to 1. Fetch it again",
        idx(0x801, new int[] {2}, 0, 200));
  }

  @Test
  void countsThatDifferAreRefused() throws IOException {
    Path labels = folder.resolve("labels");
    Path pictures = file("pictures", pictures());
    file("labels", idx(0x801, new int[] {3}, 0, 1, 1));
    Exception e = assertThrows(
        DamagedFileException.class, () -> IdxReader.read("two", pictures, labels, CLASSES));
    assertEquals(
        pictures + ": 2 pictures, but " + labels
            + " has 3 labels. Take both files from the same set",
        e.getMessage());
  }

  @Test
  void aMissingFileIsNamed() {
    Path absent = folder.resolve("absent");
    Exception e = assertThrows(
        UncheckedIOException.class, () -> IdxReader.read("two", absent, absent, CLASSES));
    assertEquals(absent + ": there is no such file", e.getMessage());
  }
}
