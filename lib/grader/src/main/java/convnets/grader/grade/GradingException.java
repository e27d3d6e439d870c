package convnets.grader.grade;

/** Grading cannot begin as it was asked for; the message says why and what to do. */
public final class GradingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  GradingException(String message) {
    super(message);
  }
}
