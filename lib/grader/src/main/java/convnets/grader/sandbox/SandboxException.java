package convnets.grader.sandbox;

/** The grader itself failed; whatever the answer is worth, this is no verdict on it. */
public final class SandboxException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Creates one with what failed in words. */
  public SandboxException(String message) {
    super(message);
  }

  /** Creates one with what failed in words, and why. */
  public SandboxException(String message, Throwable cause) {
    super(message, cause);
  }
}
