package convnets.grader.judge;

import java.util.List;
import java.util.OptionalInt;

/**
 * What an answer did instead of answering, as far as the judge was told. It travels through the
 * test as the cause of the exception that the test sees.
 */
final class AnswerFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<StackTraceElement> frames;
  private final boolean notSolved;

  AnswerFailure(String words) {
    this(words, List.of(), false);
  }

  AnswerFailure(String words, List<StackTraceElement> frames, boolean notSolved) {
    super(words, null, false, false);
    this.frames = frames;
    this.notSolved = notSolved;
  }

  /** Returns whether the answer is still a stub. */
  boolean notSolved() {
    return notSolved;
  }

  /** Returns the answer's line that was running, counted from 1, if it is known. */
  OptionalInt line() {
    return frames.stream()
        .mapToInt(frame -> frame.getLineNumber() - 1)
        .filter(line -> line > 0)
        .findFirst();
  }
}
