package convnets.course;

/** Ctrl-C as a wish: a training ends at the edge of a step and keeps what it learned. */
final class Stop implements AutoCloseable {
  private static final long PATIENCE_MS = 20_000;

  private final Thread worker = Thread.currentThread();
  private final Thread hook;
  private final boolean waits;
  private volatile boolean done;

  private Stop(boolean waits) {
    this.waits = waits;
    this.hook = new Thread(this::interrupt, "stop");
  }

  /** Interrupts this thread on the signal and, if there is something to save, waits for it. */
  static Stop onSignal(boolean waits) {
    Stop stop = new Stop(waits);
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  private void interrupt() {
    worker.interrupt();
    long end = System.currentTimeMillis() + PATIENCE_MS;
    try {
      while (waits && !done && System.currentTimeMillis() < end) {
        Thread.sleep(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done = true;
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the signal has come, and the program is ending
    }
  }
}
