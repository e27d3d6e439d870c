package convnets.device;

/** A backend that does not exist, or cannot run on this machine; the message is one plain line. */
public final class BackendUnavailableException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /** Says in one line what is missing. */
  public BackendUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
