package convnets.grader.judge;

/** How a test went. */
public enum TestStatus {
  /** All of its cases passed. */
  PASSED,
  /** Some of its cases passed. */
  PARTLY_PASSED,
  /** It did not pass. */
  FAILED,
  /** It met a stub. */
  NOT_SOLVED,
  /** It was not run: the answer does not compile, or nothing would keep a hidden test hidden. */
  NOT_RUN
}
