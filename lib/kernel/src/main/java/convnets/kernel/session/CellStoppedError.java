package convnets.kernel.session;

/** Ends the code of an interrupted cell; an error, so that few catch it by accident. */
public final class CellStoppedError extends Error {
  private static final long serialVersionUID = 1;

  CellStoppedError() {
    super("interrupted");
  }
}
