package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jupyter's own client and its tests of kernels, extended by a test for each of our sentences. */
class ConformanceTest {
  private static final Path TESTS = Path.of("src/test/python").toAbsolutePath();
  private static final String MISSING = "skipped: no Python here has jupyter_kernel_test, so the"
      + " kernel was not held against Jupyter's client (./course test installs it where it can)";

  @TempDir
  private static Path jupyter;

  @BeforeAll
  static void tellJupyter() throws IOException {
    List<Path> classPath = Stream.of(KernelClient.classPath().split(File.pathSeparator))
        .map(Path::of)
        .toList();
    KernelSpec spec = new KernelSpec("Java", classPath, List.of("-Xmx256m"), Map.of());
    spec.install(jupyter.resolve("kernels"), "java");
    Path orphan = spec.install(jupyter.resolve("kernels"), "orphan");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Files.writeString(orphan, Files.readString(orphan).replace(java.toString(), "/gone/bin/java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stock", "protocol", "output", "interrupt", "orphan"})
  void theKernelPassesTheTestsThatPythonRuns(String tests) throws Exception {
    Optional<String> python = python();
    if (python.isEmpty()) {
      System.out.println(MISSING);
      abort(MISSING);
    }
    Path log = jupyter.resolve(tests + ".log");
    Process process = start(log, python.get(), "-B", "-m", "unittest", "-v", "test_" + tests);
    if (!process.waitFor(15, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      fail("no end after 15 minutes:\n" + Files.readString(log));
    }
    assertEquals(0, process.exitValue(), () -> text(log));
  }

  private static Optional<String> python() throws Exception {
    Path ours = Path.of("../../.convnets/jupyter/bin/python").toAbsolutePath().normalize();
    for (String python : List.of(ours.toString(), "python3", "/usr/bin/python3")) {
      try {
        Path log = Files.createTempFile(jupyter, "import", ".log");
        if (start(log, python, "-c", "import jupyter_kernel_test").waitFor() == 0) {
          return Optional.of(python);
        }
      } catch (IOException noSuchProgram) {
        // The next may be there.
      }
    }
    return Optional.empty();
  }

  private static Process start(Path log, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(TESTS.toFile());
    builder.environment().put("JUPYTER_PATH", jupyter.toString());
    builder.environment().put("JUPYTER_RUNTIME_DIR", jupyter.resolve("runtime").toString());
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  private static String text(Path log) {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
