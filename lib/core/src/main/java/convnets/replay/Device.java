package convnets.replay;

import convnets.device.Threads;
import convnets.tensor.Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What computed. Sums of floats depend on the order in which threads and wide registers add, so
 * that only the same device gives the same bits.
 *
 * @param backend by its name
 * @param threads that it computes with
 * @param processor as it calls itself
 * @param cores that it has
 * @param system name and architecture
 * @param java the version
 */
public record Device(
    String backend, int threads, String processor, int cores, String system, String java) {
  private static final String REFERENCE = "reference";

  /** Returns a backend on this machine. */
  public static Device of(Backend backend) {
    int cores = Runtime.getRuntime().availableProcessors();
    boolean plain = backend.name().equals(REFERENCE);
    return new Device(
        backend.name(),
        plain ? 1 : Threads.ofThisMachine(),
        processorName(),
        cores,
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.version"));
  }

  private static String processorName() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.replaceFirst(".*?:\\s*", ""))
          .findFirst()
          .orElseGet(Device::named);
    } catch (IOException | UncheckedIOException e) {
      return named();
    }
  }

  private static String named() {
    return Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER")).orElse("unknown processor");
  }

  /** Returns whether the same steps must give the same bits here and there. */
  public boolean computesLike(Device other) {
    return backend.equals(other.backend)
        && threads == other.threads
        && processor.equals(other.processor)
        && java.equals(other.java);
  }

  /** Returns {@code reference, 1 thread, AMD EPYC, 2 cores, Linux amd64, Java 17.0.15}. */
  @Override
  public String toString() {
    return "%s, %s, %s, %d cores, %s, Java %s"
        .formatted(
            backend,
            threads == 1 ? "1 thread" : threads + " threads",
            processor,
            cores,
            system,
            java);
  }
}
