package convnets.course;

/** A command cannot go on: a plain sentence for the user and the exit code for the shell. */
final class CourseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exit;

  private CourseException(int exit, String message) {
    super(message);
    this.exit = exit;
  }

  /** Something went wrong, and trying the same again will not help. */
  static CourseException failed(String message, Object... values) {
    return new CourseException(Exit.FAILED, message.formatted(values));
  }

  /** Something must be installed first; the message holds the exact commands. */
  static CourseException missing(String message, Object... values) {
    return new CourseException(Exit.MISSING, message.formatted(values));
  }

  /** The command line names something that is not there. */
  static CourseException usage(String message, Object... values) {
    return new CourseException(Exit.USAGE, message.formatted(values));
  }

  /** The grader cannot give a verdict, which is no fault of a student. */
  static CourseException ungraded(String message, Object... values) {
    return new CourseException(Exit.NO_VERDICT, message.formatted(values));
  }

  int exit() {
    return exit;
  }
}
