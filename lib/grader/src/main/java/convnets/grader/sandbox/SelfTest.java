package convnets.grader.sandbox;

import convnets.grader.worker.Probe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a probe could do behind some walls.
 *
 * @param reached the words of {@link Probe} for what it could do
 * @param failure why there is nothing to tell; empty if there is
 */
record SelfTest(Set<String> reached, String failure) {
  private static final int SECONDS = 30;
  private static final int MOST_BYTES = 2000;

  private static final Map<String, String> MEANINGS = Map.of(
      Probe.WRITE, "write into /",
      Probe.NETWORK, "reach the network",
      Probe.PROCESS, "start a process",
      Probe.TESTS, "read the tests",
      Probe.JUDGE, "see the judge's process",
      Probe.THREADS, "start as many threads as it liked");

  static SelfTest of(Walls walls, Collection<Path> tests) {
    ProcessHandle judge = ProcessHandle.current();
    Instant start = judge.info().startInstant().orElse(Instant.EPOCH);
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      List<String> arguments = new ArrayList<>();
      arguments.add(String.valueOf(door.getLocalPort()));
      arguments.add(String.valueOf(judge.pid()));
      arguments.add(String.valueOf(start.toEpochMilli()));
      tests.forEach(path -> arguments.add(path.toString()));
      try (Confined probe = walls.start(Probe.class, arguments)) {
        return said(probe.process());
      }
    } catch (IOException | SandboxException e) {
      return new SelfTest(Set.of(), String.valueOf(e.getMessage()));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return new SelfTest(Set.of(), "interrupted");
    }
  }

  /** Reads its line and waits for no end: a JVM that got all threads may not find its own. */
  private static SelfTest said(Process probe) throws IOException, InterruptedException {
    CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> line(probe));
    try {
      Set<String> words =
          new LinkedHashSet<>(Arrays.asList(line.get(SECONDS, TimeUnit.SECONDS).split(" ")));
      if (words.remove(Probe.END)) {
        return new SelfTest(words, "");
      }
    } catch (ExecutionException | TimeoutException silent) {
      return new SelfTest(Set.of(), "no answer within " + SECONDS + " s");
    }
    probe.waitFor(SECONDS, TimeUnit.SECONDS);
    String failure = "exit code " + probe.exitValue() + ", " + read(probe.getErrorStream());
    return new SelfTest(Set.of(), failure);
  }

  private static String line(Process probe) {
    try {
      String line = probe.inputReader(StandardCharsets.UTF_8).readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(InputStream stream) throws IOException {
    return new String(stream.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).strip();
  }

  /** Returns the level that this shows. */
  Level level() {
    if (!failure.isEmpty()
        || reached.contains(Probe.WRITE)
        || reached.contains(Probe.TESTS)
        || reached.contains(Probe.THREADS)) {
      return Level.NONE;
    } else if (reached.isEmpty()) {
      return Level.FULL;
    }
    return reached.equals(Set.of(Probe.PROCESS)) ? Level.FULL_NOSECCOMP : Level.USER;
  }

  /** Returns what a program could do, in words. */
  String words() {
    if (!failure.isEmpty()) {
      return "it does not work here: " + failure;
    }
    List<String> could = reached.stream().map(MEANINGS::get).toList();
    return "a program could "
        + (could.isEmpty() ? "do none of what it should not" : String.join(", ", could));
  }
}
