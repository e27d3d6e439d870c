package convnets.grader.author;

/** What an author wrote does not fit together; the message says where. */
public final class AuthoringException extends RuntimeException {
  private static final long serialVersionUID = 1;

  AuthoringException(String message) {
    super(message);
  }
}
