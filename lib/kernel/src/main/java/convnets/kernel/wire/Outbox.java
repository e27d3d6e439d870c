package convnets.kernel.wire;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that writes. A cell's thread must not: an interrupt that hits it in the middle of
 * a write would close the socket's pipes for good.
 */
public final class Outbox {
  private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
    Thread thread = new Thread(work, "kernel-outbox");
    thread.setDaemon(true);
    return thread;
  });

  void add(Runnable write) {
    writer.execute(write);
  }

  /** Writes what is still to be written, then stops. */
  public void close() throws InterruptedException {
    writer.shutdown();
    if (!writer.awaitTermination(1, TimeUnit.SECONDS)) {
      writer.shutdownNow();
    }
  }
}
