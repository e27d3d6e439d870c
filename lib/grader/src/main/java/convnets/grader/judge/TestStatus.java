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
  /** It was not run, because the answer does not compile. */
  NOT_RUN
}
