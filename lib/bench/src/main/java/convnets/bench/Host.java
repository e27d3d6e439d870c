package convnets.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * Where and when it was measured.
 *
 * @param load programs that wanted to compute in the minute before, on average; negative if unknown
 */
public record Host(
    String processor,
    int cores,
    long megabytes,
    String system,
    String java,
    String date,
    String commit,
    double load) {

  /** Returns this machine, and the checkout's commit. */
  public static Host here(Path root) {
    OperatingSystemMXBean hardware =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Host(
        processorName(),
        Runtime.getRuntime().availableProcessors(),
        hardware.getTotalMemorySize() >> 20,
        "%s %s, %s".formatted(hardware.getName(), hardware.getVersion(), hardware.getArch()),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
        LocalDate.now(ZoneOffset.UTC).toString(),
        commit(root),
        hardware.getSystemLoadAverage());
  }

  /** Returns one line for people. */
  public String line() {
    return "%s, %d cores, %,d MB, %s, %s".formatted(processor, cores, megabytes, system, java);
  }

  private static String processorName() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.replaceFirst(".*:\\s*", ""))
          .findFirst()
          .orElse("unknown processor");
    } catch (IOException | UncheckedIOException e) {
      return "unknown processor";
    }
  }

  private static String commit(Path root) {
    try {
      Process git = new ProcessBuilder(
              "git", "-C", root.toString(), "describe", "--always", "--dirty=+changes")
          .redirectErrorStream(true)
          .start();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? said.strip() : "unknown";
    } catch (IOException e) {
      return "unknown";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "unknown";
    }
  }
}
