package convnets.bench.kernel;

import convnets.kernel.wire.Client;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A kernel as Jupyter starts it, and what a notebook notices of it. */
final class KernelProcess implements AutoCloseable {
  private final long start = System.nanoTime();
  private final Process process;
  private final Client client;

  /** Starts a kernel by the words of its kernel.json. */
  KernelProcess(List<String> words) throws IOException, GeneralSecurityException {
    KernelConnectionProperties connection = Client.freePorts();
    Path file = Files.createTempFile("connection", ".json");
    file.toFile().deleteOnExit();
    Files.writeString(file, connection.toJsonString());
    process = new ProcessBuilder(words.stream()
            .map(word -> word.equals("{connection_file}") ? file.toString() : word)
            .toList())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    client = new Client(connection);
    client.awaitReady();
  }

  Duration run(String cell) {
    return client.run(cell);
  }

  /** Returns the time since the process was started. */
  Duration age() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Returns the memory that the process holds now, in bytes; nothing outside Linux. */
  OptionalLong residentMemory() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      return OptionalLong.empty();
    }
  }

  @Override
  public void close() {
    client.close();
    process.destroyForcibly();
  }
}
