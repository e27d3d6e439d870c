package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    Typed installed = install("--name", "convnets");
    assertEquals(
        "the kernel \"convnets\" is in " + kernels().resolve("convnets") + "\n", installed.out());
    assertTrue(Kernels.isOurs(kernels(), "convnets"));
    assertFalse(Kernels.isOurs(kernels(), "java"));
  }

  @Test
  void thePrefixMayBeThatOfThePythonThatRunsNotebooks() {
    FakeMachine machine = new FakeMachine()
        .runsNotebooks()
        .answer("/bin/python3 -c import sys; print(sys.prefix)", 0, root + "/prefix");
    Typed installed = Typed.in(root, machine, "kernel", "install", "--sys-prefix");
    assertEquals("the kernel \"java\" is in " + kernels().resolve("java") + "\n", installed.out());
    assertTrue(Kernels.isOurs(kernels(), "java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--user", ""})
  void ifNothingIsSaidItIsForThisUser(String option) throws Exception {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dconvnets.home=" + root,
        "-cp",
        System.getProperty("java.class.path"),
        "convnets.course.Main",
        "kernel",
        "install"));
    if (!option.isEmpty()) {
      command.add(option);
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JUPYTER_DATA_DIR", root.toString());
    Process process = builder.start();
    Path kernels = root.resolve("kernels");
    assertEquals(
        "the kernel \"java\" is in " + kernels.resolve("java") + "\n",
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(Exit.OK, process.waitFor());
    assertTrue(Kernels.isOurs(kernels, "java"));
  }

  @Test
  void theJdkOfAKernelIsThatWhichInstalledIt() {
    install();
    assertEquals(
        Path.of(System.getProperty("java.home"), "bin", "java"), Kernels.java(kernels(), "java"));
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
