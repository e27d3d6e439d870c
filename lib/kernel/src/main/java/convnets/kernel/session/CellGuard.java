package convnets.kernel.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * What the code of a cell calls in secret: {@link CellWeaver} puts the calls in. Woven code has
 * nothing else in its hands, so what it asks for is static.
 */
public final class CellGuard {
  private static final long NOBODY = 0;
  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final InheritableThreadLocal<Long> CELL = new InheritableThreadLocal<>();
  private static final List<Whole> WHOLE = new CopyOnWriteArrayList<>();

  private static volatile long stopped = NOBODY;
  private static volatile long running = NOBODY;
  private static volatile boolean heard;

  /** A method that is not cut in two. */
  private record Whole(Class<?> type, String method) {
    boolean is(StackWalker.StackFrame frame) {
      return frame.getMethodName().equals(method)
          && type.isAssignableFrom(frame.getDeclaringClass());
    }
  }

  private CellGuard() {}

  /** Ends the cell's code if the student has asked for it; stands in every loop and method. */
  public static void check() {
    if (stopped != NOBODY && isStopped() && !isWhole()) {
      throw new CellStoppedError();
    }
  }

  /** Stands in for {@link Thread#isInterrupted}: code that looks at the flag has heard of it. */
  public static boolean isInterrupted(Thread thread) {
    return hear(thread.isInterrupted());
  }

  /** Stands in for {@link Thread#interrupted}. */
  public static boolean interrupted() {
    return hear(Thread.interrupted());
  }

  /** Stands in for {@link System#exit}. */
  public static void exit(int status) {
    throw new CellExitError("System.exit(" + status + ")");
  }

  /** Stands in for {@link Runtime#exit}. */
  public static void exit(Runtime runtime, int status) {
    throw new CellExitError("Runtime.exit(" + status + ")");
  }

  /** Stands in for {@link Runtime#halt}. */
  public static void halt(Runtime runtime, int status) {
    throw new CellExitError("Runtime.halt(" + status + ")");
  }

  /** A method of this type, and of all that extend it, is stopped before or after, not within. */
  public static void keepWhole(Class<?> type, String method) {
    WHOLE.add(new Whole(type, method));
  }

  /** From now on this thread, and those that it starts, work for this cell. */
  static void begin(long cell) {
    running = cell;
    CELL.set(cell);
  }

  static void listen() {
    heard = false;
  }

  /** Returns whether woven code has seen the interrupt since then. */
  static boolean heard() {
    return heard;
  }

  static void stop(long cell) {
    stopped = cell;
  }

  static void release(long cell) {
    if (stopped == cell) {
      stopped = NOBODY;
    }
  }

  private static boolean hear(boolean interrupted) {
    if (interrupted) {
      heard = true;
    }
    return interrupted;
  }

  /** Threads that no cell has started, such as those of parallel streams, work for who runs. */
  private static boolean isStopped() {
    boolean shared = Thread.currentThread() instanceof ForkJoinWorkerThread worker
        && worker.getPool() == ForkJoinPool.commonPool();
    Long own = shared ? null : CELL.get();
    return (own == null ? running : own) == stopped;
  }

  private static boolean isWhole() {
    return !WHOLE.isEmpty()
        && STACK.walk(
            frames -> frames.anyMatch(frame -> WHOLE.stream().anyMatch(w -> w.is(frame))));
  }
}
