package convnets.kernel.wire;

/** Frames that are no message of Jupyter's, or not signed by it: they are dropped. */
public final class MalformedMessageException extends Exception {
  private static final long serialVersionUID = 1;

  MalformedMessageException(String message, Throwable cause) {
    super(message, cause);
  }
}
