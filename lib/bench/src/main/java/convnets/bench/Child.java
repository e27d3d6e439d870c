package convnets.bench;

import convnets.bench.program.Case;
import convnets.bench.program.Worker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A measured process, asleep until it is asked: the outside of {@link Worker}. */
final class Child implements AutoCloseable {
  private static final int PATIENCE_MINUTES = 15;

  private final Contender contender;
  private final Process process;
  private final PrintWriter out;
  private final BufferedReader in;
  private final String description;

  private Child(Contender contender, Process process) throws ProgramFailedException {
    this.contender = contender;
    this.process = process;
    this.out = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    this.in = process.inputReader(StandardCharsets.UTF_8);
    this.description = answer("ready");
  }

  /** Starts a process and waits until it has built the case. */
  static Child start(Contender contender, Case work, int threads, Path log)
      throws ProgramFailedException {
    try {
      Process process = contender
          .process(work.name(), threads)
          .redirectError(Redirect.appendTo(log.toFile()))
          .start();
      return new Child(contender, process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Contender contender() {
    return contender;
  }

  String description() {
    return description;
  }

  /** Steps until the times settle, at most so many seconds. */
  void warm(double seconds) throws ProgramFailedException {
    ask("warm " + seconds, "warm");
  }

  /** Returns the times of the steps of a turn, in milliseconds. */
  double[] measure(double seconds, int atLeast) throws ProgramFailedException {
    String times = ask(String.format(Locale.ROOT, "measure %s %d", seconds, atLeast), "steps");
    return Stream.of(times.split(" "))
        .mapToDouble(nanos -> Long.parseLong(nanos) * 1e-6)
        .toArray();
  }

  /** Returns the time that all its threads have computed. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Returns the most memory that it has ever held, in MB of 2^20; nothing outside Linux. */
  OptionalDouble peakMegabytes() {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      return OptionalDouble.empty();
    }
  }

  @Override
  public void close() {
    out.println("end");
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private String ask(String line, String expected) throws ProgramFailedException {
    out.println(line);
    return answer(expected);
  }

  /** Reads up to our next line, and returns what stands behind its first word. */
  private String answer(String expected) throws ProgramFailedException {
    CompletableFuture<Void> limit = CompletableFuture.runAsync(
        process::destroyForcibly,
        CompletableFuture.delayedExecutor(PATIENCE_MINUTES, TimeUnit.MINUTES));
    try {
      String line = in.readLine();
      while (line != null && !line.startsWith(Worker.MARK)) {
        line = in.readLine();
      }
      String said = line == null ? "its process has ended" : line.substring(Worker.MARK.length());
      if (!said.startsWith(expected)) {
        process.destroyForcibly();
        throw new ProgramFailedException(contender.name() + ": " + said);
      }
      return said.substring(expected.length()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      limit.cancel(false);
    }
  }
}
