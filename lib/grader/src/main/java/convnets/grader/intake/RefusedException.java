package convnets.grader.intake;

/** Bytes that are not read; the message goes on after the file's name: "is no zip archive". */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  RefusedException(String words) {
    super(words);
  }
}
