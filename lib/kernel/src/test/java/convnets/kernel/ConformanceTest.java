package convnets.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
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

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @ValueSource(strings = {"interrupt", "protocol", "output", "stock", "orphan"})
  void theKernelPassesTheTestsThatPythonRuns(String tests) throws Exception {
    jupyter.pass(
        15,
        "jupyter_kernel_test",
        MISSING,
        tests,
        Map.of(),
        "-m",
        "unittest",
        "-v",
        "test_" + tests);
  }
}
