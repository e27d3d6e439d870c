package convnets.device;

import convnets.tensor.Shape;
import java.lang.management.ManagementFactory;

/**
 * How much native memory a backend may use, and how much it does. Java's collector does not see
 * native bytes: when they grow, it is called; when they would pass the budget even so, an error
 * says what was to be made.
 */
public final class MemoryBudget {
  private static final int PATIENCE = 10;
  private static final long PAUSE_MILLIS = 20;

  private final long bytes;
  private long live;
  private long pressAt;

  /** Makes a budget of so many bytes. */
  public MemoryBudget(long bytes) {
    this.bytes = bytes;
    this.pressAt = bytes / 2;
  }

  /** Returns three quarters of what this machine, or its container, has beside the Java heap. */
  public static MemoryBudget ofThisMachine() {
    long machine = Long.MAX_VALUE;
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system) {
      machine = system.getTotalMemorySize();
    }
    long heap = Runtime.getRuntime().maxMemory();
    return new MemoryBudget(Math.max(machine - heap, machine / 4) / 4 * 3);
  }

  /** Returns the size of the budget. */
  public long bytes() {
    return bytes;
  }

  /** Returns the bytes in use. */
  public synchronized long live() {
    return live;
  }

  /**
   * Counts bytes that are to be used, after the collector was called if they are many.
   *
   * @throws OutOfNativeMemoryException if they pass the budget
   */
  public void reserve(String operation, Shape shape, long more) {
    if (passes(more, pressAt())) {
      press(more);
      if (passes(more, bytes)) {
        throw OutOfNativeMemoryException.budget(operation, shape, more, live(), bytes);
      }
    }
    count(more);
  }

  /** Counts bytes that are free again. */
  public void release(long less) {
    count(-less);
  }

  /** Calls the collector, and waits until it has freed enough, or seems to find no more. */
  public void press(long more) {
    for (int i = 0; i < PATIENCE && passesHalf(more); i++) {
      System.gc();
      pause();
    }
    synchronized (this) {
      pressAt = Math.max(bytes / 2, Math.min(bytes, live + more + bytes / 8));
    }
  }

  /** Returns whether so many bytes beside those in use are more than half of the budget. */
  public boolean passesHalf(long more) {
    return passes(more, bytes / 2);
  }

  /** Returns the error for bytes that were within the budget, but that the machine did not give. */
  public OutOfNativeMemoryException refused(
      String operation, Shape shape, long wanted, Throwable cause) {
    return OutOfNativeMemoryException.machine(operation, shape, wanted, live(), cause);
  }

  private synchronized void count(long more) {
    live += more;
  }

  private synchronized long pressAt() {
    return pressAt;
  }

  private synchronized boolean passes(long more, long limit) {
    return live + more > limit;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
