package convnets.kernel.session;

/** What the code of a cell calls in secret: {@link CellWeaver} puts the calls in. */
public final class CellGuard {
  private static volatile boolean stopping;

  private CellGuard() {}

  /** Ends the cell's code if the student has asked for it; stands in every loop and method. */
  public static void check() {
    if (stopping) {
      throw new CellStoppedError();
    }
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

  static void stop(boolean stop) {
    stopping = stop;
  }
}
