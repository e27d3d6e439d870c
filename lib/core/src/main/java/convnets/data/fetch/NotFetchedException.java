package convnets.data.fetch;

/** A file that did not come: the message says what was tried, and what one can do by hand. */
public final class NotFetchedException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /** Makes it with this message. */
  public NotFetchedException(String message) {
    super(message);
  }
}
