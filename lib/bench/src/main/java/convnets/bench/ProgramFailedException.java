package convnets.bench;

/** A program of the match cannot go on; the others can. */
final class ProgramFailedException extends Exception {
  private static final long serialVersionUID = 1;

  ProgramFailedException(String message) {
    super(message);
  }
}
