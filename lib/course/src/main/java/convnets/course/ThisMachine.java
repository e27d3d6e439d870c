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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The computer that this program runs on. */
final class ThisMachine implements Machine {
  private static final OperatingSystemMXBean HARDWARE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

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
      return new Answer(127, e.getMessage());
    }
  }

  @Override
  public int log(Path log, List<String> command) {
    try {
      Files.writeString(
          log,
          "%n$ %s%n".formatted(String.join(" ", command)),
          java.nio.file.StandardOpenOption.CREATE,
          java.nio.file.StandardOpenOption.APPEND);
      ProcessBuilder builder = builder(command).redirectErrorStream(true);
      builder.redirectOutput(Redirect.appendTo(log.toFile()));
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      return waitFor(builder.start());
    } catch (IOException e) {
      return 127;
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

  private static ProcessBuilder builder(List<String> command) {
    Path nothing = Path.of(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    return new ProcessBuilder(command).redirectInput(nothing.toFile());
  }

  private static int waitFor(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw CourseException.failed("stopped");
    }
  }
}
