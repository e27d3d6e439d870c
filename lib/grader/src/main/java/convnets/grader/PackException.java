package convnets.grader;

/** A teacher's pack cannot be used; the message says which file is to be mended, and where. */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PackException(String message) {
    super(message);
  }
}
