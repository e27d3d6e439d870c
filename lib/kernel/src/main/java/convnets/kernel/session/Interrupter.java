package convnets.kernel.session;

import java.math.BigDecimal;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Stops a cell in three steps: it asks (the thread's interrupt flag, which sleeping, waiting and
 * training see), it forces the code that is woven, and it says so if even that does not help. Only
 * loops that cannot know of the flag are forced at once: no library is on the stack that may be
 * half-way through writing something, and nobody has looked at the flag.
 */
public final class Interrupter {
  private static final int ALONE_MILLIS = 200;
  private static final int FORCE_MILLIS = 2000;
  private static final int ADVISE_MILLIS = 3000;

  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(Interrupter::daemon);
  private final Consumer<String> advice;
  private long cell;
  private boolean requested;
  private String reason = "";
  private Thread running;

  /** The advice is for a student whose cell does not stop. */
  public Interrupter(Consumer<String> advice) {
    this.advice = advice;
  }

  /** A cell starts on this thread. */
  public synchronized void begin() {
    cell++;
    requested = false;
    reason = "Interrupted";
    CellGuard.begin(cell);
  }

  /** The cell's thread enters code that may be interrupted. */
  public synchronized void enter() {
    running = Thread.currentThread();
    if (requested) {
      running.interrupt();
    }
  }

  /** The cell's thread leaves that code; an interrupt that comes too late is forgotten. */
  public synchronized void leave() {
    running = null;
    Thread.interrupted();
  }

  /** Returns whether this cell is to stop. */
  public synchronized boolean requested() {
    return requested;
  }

  /** Returns why this cell is to stop: somebody asked, or its time is over. */
  public synchronized String reason() {
    return reason;
  }

  /** The cell has ended; if it was stopped, so are the threads that it started. */
  public void end() {
    if (requested()) {
      stopThreads();
      // Those of parallel streams work for whoever runs, so they must be done before another does.
      ForkJoinPool.commonPool().awaitQuiescence(FORCE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void stopThreads() {
    long ended = cell;
    CellGuard.stop(ended);
    later.schedule(() -> CellGuard.release(ended), FORCE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Asks the running cell to stop. */
  public synchronized void interrupt() {
    requested = true;
    CellGuard.listen();
    if (running != null) {
      running.interrupt();
    }
    long asked = cell;
    later.schedule(() -> forceIfAlone(asked), ALONE_MILLIS, TimeUnit.MILLISECONDS);
    later.schedule(() -> force(asked), FORCE_MILLIS, TimeUnit.MILLISECONDS);
    later.schedule(() -> advise(asked), ADVISE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Interrupts after a time limit; cancelled by the result. */
  Runnable limit(long millis) {
    var interrupt = later.schedule(() -> expire(millis), millis, TimeUnit.MILLISECONDS);
    return () -> interrupt.cancel(false);
  }

  /** Returns milliseconds in seconds, without zeros at the end. */
  public static String seconds(long millis) {
    return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
  }

  private synchronized void expire(long millis) {
    reason = "Interrupted: a statement took longer than the limit of " + seconds(millis) + " s";
    interrupt();
  }

  private synchronized void forceIfAlone(long asked) {
    boolean unheard = running != null && running.isInterrupted() && !CellGuard.heard();
    if (asked == cell && unheard && !inLibrary(running)) {
      CellGuard.stop(asked);
    }
  }

  /** Whoever took no notice of the first interrupt may sleep again, and is woken to see the end. */
  private synchronized void force(long asked) {
    if (asked == cell && running != null) {
      CellGuard.stop(asked);
      running.interrupt();
    }
  }

  private synchronized void advise(long asked) {
    if (asked == cell && running != null) {
      advice.accept(
          "This cell does not stop: it is inside a library that does not look up. Wait, or choose"
              + " Kernel > Restart, which loses all variables.\n");
    }
  }

  private static boolean inLibrary(Thread thread) {
    for (StackTraceElement frame : thread.getStackTrace()) {
      String name = frame.getClassName();
      if (name.equals(CellControl.class.getName())) {
        return false;
      }
      if (!name.startsWith("REPL.")
          && !name.startsWith("java.")
          && !name.startsWith("jdk.")
          && !name.startsWith("convnets.kernel.output.")
          && !name.startsWith("convnets.kernel.wire.")
          && !name.equals(CellGuard.class.getName())) {
        return true;
      }
    }
    return true;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "kernel-interrupter");
    thread.setDaemon(true);
    return thread;
  }
}
