package convnets.grader.judge;

import convnets.grader.sandbox.Confined;
import convnets.grader.sandbox.Sandbox;
import convnets.grader.sandbox.SandboxException;
import convnets.grader.worker.Frame;
import convnets.grader.worker.FrameKind;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One running worker, and the two streams to it. */
final class WorkerProcess implements AutoCloseable {
  private final Confined confined;
  private final Process process;
  private final Printed printed;
  private final ExecutorService wire = Executors.newSingleThreadExecutor(WorkerProcess::daemon);
  private final DataOutputStream out;
  private final DataInputStream in;
  private boolean ready;
  private int sequence;

  private WorkerProcess(Confined confined) {
    this.confined = confined;
    this.process = confined.process();
    this.printed = Printed.by(process.getErrorStream());
    this.out = new DataOutputStream(process.getOutputStream());
    this.in = new DataInputStream(process.getInputStream());
  }

  static WorkerProcess start(Sandbox sandbox) {
    return new WorkerProcess(sandbox.start());
  }

  /**
   * Waits until the worker is there: up to now nothing of the answer's has run in it.
   *
   * @throws SandboxException if it does not come, which is no fault of the answer
   */
  void await(Duration limit) throws InterruptedException {
    if (ready) {
      return;
    }
    Future<Frame> hello = wire.submit(() -> Frame.read(in));
    try {
      hello.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      ready = true;
    } catch (TimeoutException | ExecutionException absent) {
      throw new SandboxException(
          "a process for the answer did not start: " + printed().strip(), absent);
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
          Locale.ROOT,
          "no answer within %.3g s: is there a loop that never ends?",
          limit.toMillis() / 1000.0));
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
    confined.close();
    printed.await();
    wire.shutdownNow();
  }
}
