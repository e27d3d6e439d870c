package convnets.grader.judge;

import convnets.grader.worker.Frame;
import convnets.grader.worker.FrameKind;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One running worker, and the two streams to it. */
final class WorkerProcess implements AutoCloseable {
  private static final Duration DYING = Duration.ofSeconds(5);

  private final Path folder;
  private final Process process;
  private final Printed printed;
  private final ExecutorService wire = Executors.newSingleThreadExecutor(WorkerProcess::daemon);
  private final DataOutputStream out;
  private final DataInputStream in;
  private int sequence;

  private WorkerProcess(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
    this.printed = Printed.by(process.getErrorStream());
    this.out = new DataOutputStream(process.getOutputStream());
    this.in = new DataInputStream(process.getInputStream());
  }

  static WorkerProcess start() {
    try {
      Path folder = Files.createTempDirectory("convnets-worker");
      return new WorkerProcess(folder, WorkerCommand.in(folder).start());
    } catch (IOException e) {
      throw new UncheckedIOException("a process for the answer could not be started", e);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "worker wire");
    thread.setDaemon(true);
    return thread;
  }

  /** Sends a message and returns the answer to it; a worker that fails to answer is killed. */
  Frame ask(FrameKind kind, byte[] body, Duration limit) throws WorkerGone, InterruptedException {
    Frame asked = new Frame(++sequence, kind, body);
    Future<Frame> answer = wire.submit(() -> {
      asked.write(out);
      return Frame.read(in);
    });
    try {
      Frame frame = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (frame.sequence() != sequence) {
        throw new WorkerGone("your program wrote into the channel that carries its answers");
      }
      return frame;
    } catch (TimeoutException tooLong) {
      throw new WorkerGone(String.format(
          "no answer within %.3g s: is there a loop that never ends?", limit.toMillis() / 1000.0));
    } catch (ExecutionException gone) {
      throw new WorkerGone(causeOfDeath());
    }
  }

  private String causeOfDeath() throws InterruptedException {
    if (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
      return "your program wrote into the channel that carries its answers";
    }
    return "your program ended itself (exit code " + process.exitValue() + ")";
  }

  /** Returns what the student's program printed, cut after 64 KB. */
  String printed() {
    return printed.text();
  }

  /** Ends the process and those that it started. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    }
    printed.await();
    wire.shutdownNow();
    Folders.delete(folder);
  }
}
