package convnets.onednn;

import java.util.ArrayList;
import java.util.List;
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
 * <p>Whoever hands work over goes on at once, and waits only for numbers that he wants to see. Only
 * then, or when it has become much, the worker gets it, in one bundle. If callers prepared the next
 * operation while the last is computed, they would take a core from one thread of the team, and
 * with it the time of all, who wait for each other.
 */
final class Worker {
  /** How many tasks make a bundle: more than a training step of most networks has. */
  static final int BUNDLE = 1_024;

  /** How many numbers the tasks of a bundle may keep in Java's memory until they are done. */
  static final int NUMBERS = 1 << 17;

  /** How many bundles callers may run ahead. */
  private static final int AHEAD = 4;

  /** How often an idle worker looks for work before it sleeps: about as long as waking takes. */
  private static final int LOOKS = 2_000;

  private static final long PAUSE = 50_000;

  private final BlockingQueue<List<Runnable>> bundles = new LinkedBlockingQueue<>(AHEAD);
  private List<Runnable> bundle = new ArrayList<>();
  private long kept;
  private volatile Throwable failure;

  Worker() {
    Thread thread = new Thread(this::work, "onednn");
    thread.setDaemon(true);
    thread.start();
  }

  /** Hands over a task; a failure of it shows at the first call after it was tried. */
  void submit(Runnable task) {
    submit(task, 0);
  }

  /** Hands over a task that keeps so many numbers in Java's memory until it is done. */
  synchronized void submit(Runnable task, int numbers) {
    check();
    bundle.add(task);
    kept += numbers;
    if (bundle.size() == BUNDLE || kept > NUMBERS) {
      handOver();
    }
  }

  private synchronized void handOver() {
    while (!bundles.offer(bundle)) {
      LockSupport.parkNanos(PAUSE);
    }
    bundle = new ArrayList<>();
    kept = 0;
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
    handOver();
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
      next().forEach(this::run);
    }
  }

  private void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  private List<Runnable> next() {
    for (int i = 0; i < LOOKS; i++) {
      List<Runnable> next = bundles.poll();
      if (next != null) {
        return next;
      }
      Thread.onSpinWait();
    }
    while (true) {
      try {
        return bundles.take();
      } catch (InterruptedException e) {
        // Nobody has reason to interrupt this thread; it goes on.
      }
    }
  }
}
