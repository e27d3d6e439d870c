package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A Jupyter that knows only the kernels in its folder, and the Pythons that speak to it. */
final class Jupyter {
  private static final Path TESTS = Path.of("src/test/python").toAbsolutePath();

  private final Path folder;
  private final Map<String, Optional<String>> pythons = new ConcurrentHashMap<>();

  Jupyter(Path folder) {
    this.folder = folder;
  }

  /** Returns the kernel of the tests, without the entries of the class path that are not meant. */
  static KernelSpec spec(Predicate<Path> entries) {
    List<Path> classPath = Stream.of(KernelClient.classPath().split(File.pathSeparator))
        .map(Path::of)
        .filter(entries)
        .toList();
    return new KernelSpec("Java", classPath, List.of("-Xmx256m"), Map.of());
  }

  Path kernels() {
    return folder.resolve("kernels");
  }

  /** Returns a Python that has this module: the course's, or one of this machine. */
  private Optional<String> pythonWith(String module) {
    return pythons.computeIfAbsent(module, this::search);
  }

  private Optional<String> search(String module) {
    Path ours = Path.of("../../.convnets/jupyter/bin/python").toAbsolutePath().normalize();
    for (String python : List.of(ours.toString(), "python3", "/usr/bin/python3")) {
      try {
        Path log = Files.createTempFile(folder, "import", ".log");
        Process asked = start(log, Map.of(), python, "-c", "import " + module);
        if (asked.onExit().join().exitValue() == 0) {
          return Optional.of(python);
        }
      } catch (IOException noSuchProgram) {
        // The next may be there.
      }
    }
    return Optional.empty();
  }

  /** Starts a program in the folder of the tests that Python runs. */
  private Process start(Path log, Map<String, String> variables, String... command)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(TESTS.toFile());
    builder.environment().put("JUPYTER_PATH", folder.toString());
    builder.environment().put("JUPYTER_RUNTIME_DIR", folder.resolve("runtime").toString());
    builder.environment().putAll(variables);
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /**
   * Runs a program of the tests in a Python that has this module, to its end, and fails as it does.
   *
   * @param minutes how long it may take
   * @param missing what is said aloud, and why the test is skipped, if no Python has it
   */
  void pass(
      int minutes,
      String module,
      String missing,
      String name,
      Map<String, String> variables,
      String... program)
      throws Exception {
    Optional<String> python = pythonWith(module);
    if (python.isEmpty()) {
      System.out.println(missing);
      abort(missing);
    }
    Path log = folder.resolve(name + ".log");
    List<String> command = new ArrayList<>(List.of(python.get(), "-B"));
    command.addAll(List.of(program));
    Process process = start(log, variables, command.toArray(String[]::new));
    if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      fail("no end after " + minutes + " minutes:\n" + text(log));
    }
    assertEquals(0, process.exitValue(), () -> text(log));
  }

  private static String text(Path log) {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
