package convnets.onednn;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * The one thread that calls oneDNN, in the order in which work was handed over. OpenMP gives every
 * calling thread a team of its own; two teams on the same cores are many times slower than one.
 *
 * <p>Whoever hands work over goes on at once, and waits only for numbers that he wants to see.
 */
final class Worker {
  /** How far callers may run ahead. */
  private static final int AHEAD = 4_096;

  /** How often an idle worker looks for work before it sleeps: about as long as waking takes. */
  private static final int LOOKS = 2_000;

  private static final long PAUSE = 50_000;

  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>(AHEAD);
  private volatile Throwable failure;

  Worker() {
    Thread thread = new Thread(this::work, "onednn");
    thread.setDaemon(true);
    thread.start();
  }

  /** Hands over a task; a failure of it shows at the next call. */
  void submit(Runnable task) {
    check();
    while (!tasks.offer(task)) {
      LockSupport.parkNanos(PAUSE);
    }
  }

  /** Has a task done after all that was handed over before, and waits for its result. */
  <T> T await(Supplier<T> task) {
    CompletableFuture<T> result = new CompletableFuture<>();
    submit(() -> {
      try {
        result.complete(task.get());
      } catch (RuntimeException | Error e) {
        result.completeExceptionally(e);
      }
    });
    try {
      T value = result.join();
      check();
      return value;
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void check() {
    Throwable thrown = failure;
    if (thrown != null) {
      failure = null;
      throw new IllegalStateException(
          "onednn: an operation that was under way has failed: " + thrown.getMessage(), thrown);
    }
  }

  private void work() {
    while (true) {
      Runnable task = next();
      try {
        task.run();
      } catch (RuntimeException | Error e) {
        failure = e;
      }
    }
  }

  private Runnable next() {
    for (int i = 0; i < LOOKS; i++) {
      Runnable task = tasks.poll();
      if (task != null) {
        return task;
      }
      Thread.onSpinWait();
    }
    while (true) {
      try {
        return tasks.take();
      } catch (InterruptedException e) {
        // Nobody has reason to interrupt this thread; it goes on.
      }
    }
  }
}
