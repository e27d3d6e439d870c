package convnets.grader.judge;

import convnets.grader.worker.Thrown;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a test did not pass.
 *
 * @param words in one sentence or two
 * @param line the answer's line that it is about, or 0
 * @param notSolved whether the answer is still a stub
 */
record Why(String words, int line, boolean notSolved) {
  private static final Pattern JUNIT = Pattern.compile(
      "(?:(?<what>.*?) ==> )?expected: <(?<expected>.*)> but was: <(?<actual>.*)>", Pattern.DOTALL);

  static Why of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof AnswerFailure failure) {
        return new Why(failure.getMessage(), failure.line().orElse(0), failure.notSolved());
      }
    }
    // A message may hold all that an answer returned: too much to search for words.
    String message = Thrown.cut(thrown.getMessage());
    return thrown instanceof AssertionError
        ? new Why(plain(message), 0, false)
        : new Why(
            "the test stopped: " + thrown.getClass().getSimpleName() + ", " + message, 0, false);
  }

  /** Returns whether the test compared what it was given, and did not like it. */
  static boolean isComparison(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof AnswerFailure) {
        return false;
      }
    }
    return thrown instanceof AssertionError;
  }

  /** Returns this with one sentence more. */
  Why and(String sentence) {
    String end = words.endsWith(".") ? " " : ". ";
    return sentence.isEmpty() ? this : new Why(words + end + sentence, line, notSolved);
  }

  /** Says JUnit's "expected: &lt;a&gt; but was: &lt;b&gt;" as a person would. */
  private static String plain(String message) {
    Matcher junit = JUNIT.matcher(message);
    if (!junit.matches()) {
      return message;
    }
    String what = junit.group("what") == null ? "" : junit.group("what") + ": ";
    return what + "expected " + junit.group("expected") + ", but got " + junit.group("actual");
  }
}
