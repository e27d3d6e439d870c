package convnets.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackerTest {
  private static final byte[] SOME = new byte[200_000];

  @TempDir
  private Path root;

  private Path unpacked(byte[] archive) throws IOException {
    Path file = Files.write(root.resolve("x.tgz"), archive);
    Path folder = root.resolve("in/here");
    new Unpacker(1_000_000, 5).unpack(file, folder);
    return folder;
  }

  private String refusal(byte[] archive) {
    String message =
        assertThrows(NotFetchedException.class, () -> unpacked(archive)).getMessage();
    String start = root.resolve("x.tgz") + ": could not be unpacked (";
    assertTrue(message.startsWith(start) && message.endsWith(")"), message);
    return message.substring(start.length(), message.length() - 1);
  }

  @Test
  void filesAndFoldersLandWhereTheyBelong() throws IOException {
    String deep = "set/" + "x".repeat(120) + ".bin";
    byte[] name = (deep + "\0").getBytes(StandardCharsets.UTF_8);
    Path folder = unpacked(new Tar()
        .entry("set/", '5', 0, new byte[0])
        .file("set/a.bin", SOME)
        .file("set/empty", new byte[0])
        .entry("pax", 'x', 5, new byte[5])
        .entry("././@LongLink", 'L', name.length, name)
        .file("set/xxx", new byte[] {1, 2, 3})
        .gzipped());
    assertArrayEquals(SOME, Files.readAllBytes(folder.resolve("set/a.bin")));
    assertEquals(0, Files.size(folder.resolve("set/empty")));
    assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(folder.resolve(deep)));
    assertFalse(Files.exists(folder.resolve("set/xxx")));
  }

  @Test
  void theSystemsTarIsRead() throws Exception {
    Path file = Files.write(Files.createDirectory(root.resolve("set")).resolve("a.bin"), SOME);
    Path archive = root.resolve("y.tgz");
    int exit = new ProcessBuilder("tar", "-czf", archive.toString(), "-C", root.toString(), "set")
        .start()
        .waitFor();
    assertEquals(0, exit);
    Path folder = unpacked(Files.readAllBytes(archive));
    assertEquals(-1, Files.mismatch(file, folder.resolve("set/a.bin")));
  }

  @Test
  void nothingLandsOutsideTheFolder() {
    for (String name : new String[] {"../../evil", "set/../../evil", root + "/evil"}) {
      assertEquals(
          "\"" + name + "\" in it would land outside the folder",
          refusal(new Tar().file(name, SOME).gzipped()));
    }
    assertFalse(Files.exists(root.resolve("evil")));
  }

  @Test
  void linksAreRefused() {
    for (char kind : new char[] {'1', '2', '3'}) {
      assertEquals(
          "\"link\" in it is neither a file nor a folder",
          refusal(new Tar().entry("link", kind, 0, new byte[0]).gzipped()));
    }
  }

  @Test
  void aBombIsNotUnpacked() {
    String words = "it holds more than the 1,000,000 bytes or 5 files that it should";
    assertEquals(words, refusal(new Tar().entry("big", '0', 8L << 30, SOME).gzipped()));
    Tar many = new Tar();
    for (int i = 0; i < 6; i++) {
      many.file("f" + i, new byte[0]);
    }
    assertEquals(words, refusal(many.gzipped()));
  }

  @Test
  void whatIsDamagedSaysSo() {
    byte[] tar = new Tar().file("a", SOME).bytes(true);
    assertEquals(
        "the archive is cut off", refusal(Tar.gzip(Arrays.copyOf(tar, tar.length - 2_000))));
    assertEquals("the archive is cut off", refusal(Tar.gzip(Arrays.copyOf(tar, 100))));
    tar[3] ^= 1;
    assertEquals("not a tar archive, or a damaged one", refusal(Tar.gzip(tar)));
    assertEquals("Not in GZIP format", refusal(tar));
  }
}
