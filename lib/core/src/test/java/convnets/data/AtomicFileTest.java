package convnets.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnets.data.SafeTensors.Array;
import convnets.tensor.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir
  private Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theNewContentReplacesTheOld() throws IOException {
    Path file = Files.writeString(folder.resolve("net"), "old");
    AtomicFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("net"), names(folder));
  }

  @Test
  void theOldContentIsThereUntilTheNewIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("net"), "old");
    AtomicFile.write(file, out -> {
      out.write(new byte[1 << 20]);
      assertEquals("old", Files.readString(file));
    });
    assertEquals(1 << 20, Files.size(file));
  }

  @Test
  void aFailureInTheMiddleLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("net"), "old");
    UncheckedIOException e = assertThrows(
        UncheckedIOException.class,
        () -> AtomicFile.write(file, out -> {
          out.write(new byte[1 << 20]);
          throw new IOException("No space left on device");
        }));
    assertEquals(
        file + ": could not be written (No space left on device). What was there is unchanged; "
            + "free some space or choose another place",
        e.getMessage());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("net"), names(folder));
  }

  @Test
  void aBugInTheMiddleLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("net"), "old");
    IllegalStateException bug = new IllegalStateException("a bug");
    assertSame(
        bug,
        assertThrows(
            IllegalStateException.class,
            () -> AtomicFile.write(file, out -> {
              out.write(1);
              throw bug;
            })));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("net"), names(folder));
  }

  @Test
  void aFolderThatDoesNotExistIsNamed() {
    Path file = folder.resolve("absent/net");
    Exception e = assertThrows(UncheckedIOException.class, () -> AtomicFile.write(file, out -> {}));
    assertEquals(
        file + ": could not be written (there is no folder " + folder.resolve("absent")
            + "). Nothing was left there; free some space or choose another place",
        e.getMessage());
  }

  @Test
  void aFolderIsNotReplaced() {
    Exception e =
        assertThrows(UncheckedIOException.class, () -> AtomicFile.write(folder, out -> {}));
    assertTrue(e.getMessage().contains("could not be written (it is a folder)"), e.getMessage());
    assertTrue(Files.isDirectory(folder));
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("epoch-3"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("latest"), file);
    AtomicFile.write(link, out -> out.write('n'));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("n", Files.readString(file));
  }

  @Test
  void anInterruptDoesNotLoseTheCheckpoint() {
    Path file = folder.resolve("net");
    Thread.currentThread().interrupt();
    try {
      SafeTensors.write(file, Map.of(), SafeTensorsTest.arrays(), Precision.F64);
      SafeTensorsTest.assertSame(
          SafeTensorsTest.arrays(), SafeTensors.read(file).arrays());
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void aFullDiskLeavesTheOldCheckpointAndNothingElse() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=64k", "convnets-test", disk.toString());
    if (!mounted) {
      System.out.println("skipped: no small disk can be mounted here, so none was filled");
    }
    assumeTrue(mounted, "no small disk can be mounted here");
    try {
      fillAndCheck(disk);
    } finally {
      assertTrue(run("umount", disk.toString()), "the test's disk stayed mounted on " + disk);
    }
  }

  private static void fillAndCheck(Path disk) throws IOException {
    Path file = disk.resolve("net");
    SafeTensors.write(file, Map.of("epoch", "1"), SafeTensorsTest.arrays(), Precision.F64);
    Map<String, Array> large = Map.of("w", new Array(Shape.of(20_000), new double[20_000]));
    Exception e = assertThrows(
        UncheckedIOException.class,
        () -> SafeTensors.write(file, Map.of("epoch", "2"), large, Precision.F64));
    assertEquals(
        file + ": could not be written (No space left on device). What was there is unchanged; "
            + "free some space or choose another place",
        e.getMessage());
    assertEquals(Map.of("epoch", "1"), SafeTensors.read(file).metadata());
    assertEquals(List.of("net"), names(disk));
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
