package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jupyter's own client and its tests of kernels, extended by a test for each of our sentences. */
class ConformanceTest {
  private static final String MISSING = "skipped: no Python here has jupyter_kernel_test, so the"
      + " kernel was not held against Jupyter's client (./course test installs it where it can)";

  @TempDir
  private static Path folder;

  private static Jupyter jupyter;

  @BeforeAll
  static void tellJupyter() throws IOException {
    jupyter = new Jupyter(folder);
    KernelSpec spec = Jupyter.spec(entry -> true);
    spec.install(jupyter.kernels(), "java");
    Path orphan = spec.install(jupyter.kernels(), "orphan");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Files.writeString(orphan, Files.readString(orphan).replace(java.toString(), "/gone/bin/java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stock", "protocol", "output", "interrupt", "orphan"})
  void theKernelPassesTheTestsThatPythonRuns(String tests) throws Exception {
    Optional<String> python = jupyter.pythonWith("jupyter_kernel_test");
    if (python.isEmpty()) {
      System.out.println(MISSING);
      abort(MISSING);
    }
    Path log = folder.resolve(tests + ".log");
    Process process =
        jupyter.start(log, Map.of(), python.get(), "-B", "-m", "unittest", "-v", "test_" + tests);
    if (!process.waitFor(15, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      fail("no end after 15 minutes:\n" + Jupyter.text(log));
    }
    assertEquals(0, process.exitValue(), () -> Jupyter.text(log));
  }
}
