package convnets.course;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The computer that this program runs on. */
final class ThisMachine implements Machine {
  private static final OperatingSystemMXBean HARDWARE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final int NO_SUCH_PROGRAM = 127;

  @Override
  public System system() {
    String name = java.lang.System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return System.WINDOWS;
    }
    return name.contains("mac") ? System.MAC : System.LINUX;
  }

  @Override
  public String description() {
    return "%s %s, %s, %d cores, %s"
        .formatted(
            java.lang.System.getProperty("os.name"),
            java.lang.System.getProperty("os.version"),
            java.lang.System.getProperty("os.arch"),
            cores(),
            Memory.text(memory()));
  }

  @Override
  public int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Override
  public long memory() {
    return HARDWARE.getTotalMemorySize();
  }

  @Override
  public long freeMemory() {
    Path available = Path.of("/proc/meminfo");
    try (Stream<String> lines = Files.lines(available)) {
      return lines
          .filter(line -> line.startsWith("MemAvailable:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElseGet(HARDWARE::getFreeMemorySize);
    } catch (IOException | UncheckedIOException e) {
      return HARDWARE.getFreeMemorySize();
    }
  }

  @Override
  public boolean isAdministrator() {
    return system() != System.WINDOWS && ask("id", "-u").text().equals("0");
  }

  @Override
  public Optional<String> variable(String name) {
    return Optional.ofNullable(java.lang.System.getenv(name)).filter(text -> !text.isBlank());
  }

  @Override
  public Optional<Path> program(String name) {
    String file = system() == System.WINDOWS ? name + ".exe" : name;
    return Stream.of(variable("PATH").orElse("").split(File.pathSeparator))
        .map(folder -> Path.of(folder, file))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public Answer ask(List<String> command) {
    try {
      Process process = builder(command).redirectErrorStream(true).start();
      byte[] said = process.getInputStream().readAllBytes();
      return new Answer(waitFor(process), new String(said, StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      return new Answer(NO_SUCH_PROGRAM, e.getMessage());
    }
  }

  @Override
  public int log(Path log, List<String> command) {
    ProcessBuilder builder = builder(command).redirectErrorStream(true);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      String line = "%n$ %s%n".formatted(String.join(" ", command));
      Files.writeString(log, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return waitFor(builder.redirectOutput(Redirect.appendTo(log.toFile())).start());
    } catch (IOException e) {
      return NO_SUCH_PROGRAM;
    }
  }

  @Override
  public int run(Path folder, Map<String, String> variables, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    builder.environment().putAll(variables);
    try {
      return waitFor(builder.start());
    } catch (IOException e) {
      throw CourseException.failed("cannot run %s: %s", command.get(0), e.getMessage());
    }
  }

  @Override
  public int follow(
      Path folder,
      Map<String, String> variables,
      Path log,
      List<String> command,
      Consumer<String> line) {
    ProcessBuilder builder = builder(command).directory(folder.toFile());
    builder.environment().putAll(variables);
    try {
      Process process = builder.redirectError(Redirect.appendTo(log.toFile())).start();
      return waitFor(
          process, () -> process.inputReader(StandardCharsets.UTF_8).lines().forEach(line));
    } catch (IOException e) {
      throw CourseException.failed("cannot run %s: %s", command.get(0), e.getMessage());
    }
  }

  private static ProcessBuilder builder(List<String> command) {
    Path nothing = Path.of(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    return new ProcessBuilder(command).redirectInput(nothing.toFile());
  }

  private static int waitFor(Process process) {
    return waitFor(process, () -> {});
  }

  /** Waits; Ctrl-C, or the end of this program, ends the other one too. */
  private static int waitFor(Process process, Runnable meanwhile) {
    Thread stop = new Thread(() -> stop(process));
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      meanwhile.run();
      int exit = process.waitFor();
      Runtime.getRuntime().removeShutdownHook(stop);
      return exit;
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw CourseException.failed("stopped");
    } catch (IllegalStateException e) {
      // The hook is running: this program is ending.
      return NO_SUCH_PROGRAM;
    }
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
