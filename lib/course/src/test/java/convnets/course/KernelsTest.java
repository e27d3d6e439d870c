package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelsTest {
  @TempDir
  private Path root;

  @Test
  void theKernelIsInstalledUnderAPrefixWithTheHeapAskedFor() throws IOException {
    Typed installed = install("--heap", "800m");
    assertEquals(Exit.OK, installed.exit());
    Path folder = kernels().resolve("java");
    assertEquals("the kernel \"java\" is in " + folder + "\n", installed.out());
    String spec = Files.readString(folder.resolve("kernel.json"));
    assertTrue(spec.contains("\"-Xmx800m\""), spec);
    assertTrue(spec.contains("\"-Dconvnets.home=" + root + "\""), spec);
    assertTrue(Kernels.isOurs(kernels(), "java"));
  }

  @Test
  void itsNameCanBeChosen() {
    assertEquals(Exit.OK, install("--name", "convnets").exit());
    assertTrue(Kernels.isOurs(kernels(), "convnets"));
  }

  @Test
  void anotherKernelOfThatNameIsKeptBesideOurs() throws IOException {
    Path other = Files.createDirectories(kernels().resolve("java"));
    Files.writeString(other.resolve("kernel.json"), "{\"argv\": [\"another\"]}");
    assertFalse(Kernels.isOurs(kernels(), "java"));
    Typed installed = install();
    assertEquals(
        "course: another kernel was called \"java\"; it is now java-before-convnets.\n",
        installed.err());
    assertTrue(Kernels.isOurs(kernels(), "java"));
    Path kept = kernels().resolve("java-before-convnets/kernel.json");
    assertEquals("{\"argv\": [\"another\"]}", Files.readString(kept));
    assertEquals("", install().err());
  }

  @Test
  void twoPlacesAtOnceAreRefused() {
    assertEquals(Exit.USAGE, install("--user").exit());
  }

  private Path kernels() {
    return root.resolve("prefix/share/jupyter/kernels");
  }

  private Typed install(String... more) {
    String[] words = new String[4 + more.length];
    System.arraycopy(
        new String[] {"kernel", "install", "--prefix", root.resolve("prefix").toString()},
        0,
        words,
        0,
        4);
    System.arraycopy(more, 0, words, 4, more.length);
    return Typed.in(root, new FakeMachine(), words);
  }
}
