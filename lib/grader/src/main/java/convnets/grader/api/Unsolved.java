package convnets.grader.api;

/** What a stub does in place of an answer: it says that nobody has solved it yet. */
public final class Unsolved {
  /** The message of the exception. */
  public static final String WORDS = "not solved yet";

  /** The statement that stands where an answer is to be written. */
  public static final String STATEMENT =
      "throw new UnsupportedOperationException(\"" + WORDS + "\");";

  private Unsolved() {}
}
