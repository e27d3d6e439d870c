package convnets.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.DamagedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayFileTest {
  private static final String TIMES = "\"(date|seconds)\":(\"[^\"]*\"|[0-9.E-]+)";

  @TempDir
  private static Path folder;

  private static String text;
  private static byte[] whole;

  @BeforeAll
  static void record() throws IOException {
    Path file = folder.resolve("whole.replay");
    SmallRun.recorded().write(file);
    whole = Files.readAllBytes(file);
    text = unpacked(file);
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    Path again = folder.resolve("again.replay");
    Replay.read(file(whole)).write(again);
    assertEquals(text, unpacked(again));
    assertTrue(whole.length < 50_000, whole.length + " bytes");
  }

  @Test
  void theSameRunGivesTheSameFileExceptForItsTimes() throws IOException {
    Path again = folder.resolve("second.replay");
    SmallRun.recorded().write(again);
    assertEquals(text.replaceAll(TIMES, "$1"), unpacked(again).replaceAll(TIMES, "$1"));
  }

  @Test
  void everyTruncationIsRefused() throws IOException {
    for (int length = 0; length < whole.length; length += length < 40 ? 1 : 211) {
      Path file = file(Arrays.copyOf(whole, length));
      Exception e = assertThrows(DamagedFileException.class, () -> Replay.read(file));
      assertEquals(file + ": it is cut off. Take another copy, or record it again", e.getMessage());
    }
  }

  @Test
  void everyFlippedBitIsRefusedOrChangesNothing() throws IOException {
    Random random = new Random(20261126);
    for (int i = 0; i < 400; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Path file = file(changed);
      try {
        Path again = folder.resolve("flipped.replay");
        Replay.read(file).write(again);
        assertEquals(text, unpacked(again));
      } catch (DamagedFileException e) {
        assertTrue(e.getMessage().startsWith(file + ": "), e.getMessage());
      }
    }
  }

  @Test
  void everyChangedLetterOfTheTextIsReadOrRefusedButNeverAnotherError() throws IOException {
    Random random = new Random(20261127);
    for (int i = 0; i < 1_500; i++) {
      StringBuilder changed = new StringBuilder(text);
      int first = i % 3 == 0 ? text.length() : Math.min(text.length(), 2_500);
      changed.setCharAt(random.nextInt(first), "0-9{}[]\",:.Ee n\\".charAt(random.nextInt(16)));
      try {
        Replay.read(packed(changed.toString()));
      } catch (DamagedFileException e) {
        assertEquals(ReplayRules.readable(e.getMessage()), e.getMessage());
      }
    }
  }

  @Test
  void aFileOfSomethingElseIsRefused() throws IOException {
    Path file = file("{\"format\": 1}".getBytes(StandardCharsets.UTF_8));
    assertRefused(
        file,
        "it is damaged, or no recording (Not in GZIP format)."
            + " `./course train … --record FILE` makes one");
  }

  @Test
  void anotherFormatIsNamed() throws IOException {
    String wanted = ", but this program reads \"convnets-replay-1\"";
    assertRefused(
        packed(text.replace("convnets-replay-1", "convnets-replay-2")),
        "its format is \"convnets-replay-2\"" + wanted);
    assertRefused(packed("[1, 2]"), "its format is \"\"" + wanted);
    assertRefused(packed("{}"), "its format is \"\"" + wanted);
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    Path file = folder.resolve("bomb.replay");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int megabyte = 0; megabyte < 64; megabyte++) {
        out.write(new byte[1 << 20]);
      }
    }
    assertTrue(Files.size(file) < 100_000);
    assertRefused(file, "it unpacks to more than 8,388,608 bytes, which no recording of ours does");
  }

  @Test
  void aShapeThatPromisesMoreThanThereIsIsRefused() throws IOException {
    assertDamaged(
        text.replaceFirst("\\[6,1,5,5]", "[6,1,50000,5]"),
        "C1, FILTERS: 150 shades do not fill 6×1×50000×5");
    assertDamaged(
        text.replaceFirst("\\[6,1,5,5]", "[60000,60000,5,5]"),
        "shape 60000×60000×5×5: more than 2,147,483,647 elements");
    assertDamaged(
        text.replaceFirst("\\[6,1,5,5]", "[150]"), "C1, FILTERS: 150 shades do not fill 150");
  }

  @Test
  void depthIsRefused() throws IOException {
    String deep = "[".repeat(100_000);
    Path file = packed("{\"format\":\"convnets-replay-1\",\"replay\":" + deep);
    Exception e = assertThrows(DamagedFileException.class, () -> Replay.read(file));
    assertTrue(e.getMessage().startsWith(file + ": it is no whole recording ("), e.getMessage());
  }

  @Test
  void whatCannotBeTrueIsRefused() throws IOException {
    assertDamaged(
        text.replaceFirst("\"epoch\":2", "\"epoch\":3"),
        "replay: its passes are counted 3 after 1");
    assertDamaged(
        text.replaceFirst("\"testError\":[0-9.]+", "\"testError\":1e999"),
        "replay: pass 1 are not all numbers");
    assertDamaged(
        text.replaceFirst("\"epochs\":2", "\"epochs\":1"),
        "replay: 2 passes, but 1 were asked for");
    assertDamaged(
        text.replaceFirst("\"epochs\":2", "\"epochs\":0"), "run: 0 passes; at least one is needed");
  }

  @Test
  void whatSteersATerminalIsRefused() throws IOException {
    assertDamaged(
        text.replace("./course train", "./course\\u001b[2J train"),
        "replay: the text \"./course?[2J train lenet5-modern\" has letters that nobody can read");
    assertRefused(
        packed(text.replace("convnets-replay-1", "convnets\\nreplay")),
        "its format is \"convnets?replay\", but this program reads \"convnets-replay-1\"");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path file = folder.resolve("missing.replay");
    Exception e = assertThrows(UncheckedIOException.class, () -> Replay.read(file));
    assertEquals(file + ": there is no such file", e.getMessage());
    Exception directory = assertThrows(UncheckedIOException.class, () -> Replay.read(folder));
    assertEquals(folder + ": it is a folder, not a file", directory.getMessage());
  }

  private static void assertDamaged(String changed, String reason) throws IOException {
    assertTrue(!changed.equals(text), "nothing was changed");
    assertRefused(
        packed(changed),
        "it is no whole recording (" + reason + "). Take another copy, or record it again");
  }

  private static void assertRefused(Path file, String reason) {
    Exception e = assertThrows(DamagedFileException.class, () -> Replay.read(file));
    assertEquals(file + ": " + reason, e.getMessage());
  }

  private static Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("changed.replay"), bytes);
  }

  private static Path packed(String content) throws IOException {
    Path file = folder.resolve("packed.replay");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static String unpacked(Path file) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
