package convnets.grader.judge;

/**
 * How one test went, as far as a student may see it.
 *
 * @param name what the test says; of a hidden test only a number
 * @param visible whether students see more than whether it passed
 * @param points what was earned
 * @param maximum what could be earned
 * @param status how it went
 * @param why why it did not pass; if it did, what it reports of the answer, or nothing
 * @param line the answer's line that this is about, or 0
 * @param excerpt that line, or nothing
 * @param contrast what was expected and what came instead, if it can be drawn
 */
public record TestResult(
    String name,
    boolean visible,
    double points,
    int maximum,
    TestStatus status,
    String why,
    int line,
    String excerpt,
    Contrast contrast) {
  private static final String HIDDEN = "A hidden test did not pass.";

  static TestResult of(
      PlannedTest test, Tally.Count count, String mistake, SourceText source, int number) {
    boolean passed = count.part() == 1;
    Why why =
        passed ? new Why(count.remark(), 0, false) : Why.of(count.failure()).and(mistake);
    TestStatus status = passed
        ? TestStatus.PASSED
        : why.notSolved()
            ? TestStatus.NOT_SOLVED
            : count.part() > 0 ? TestStatus.PARTLY_PASSED : TestStatus.FAILED;
    double points = test.points() * count.part();
    if (!test.visible()) {
      String words = passed ? "" : HIDDEN;
      return plain(hidden(number), false, points, test.points(), status, words);
    }
    String words = count.part() > 0 && !passed
        ? count.passed() + " of " + count.cases() + " cases passed. " + why.words()
        : why.words();
    String excerpt = source.line(why.line()).strip();
    return new TestResult(
        test.name(),
        true,
        points,
        test.points(),
        status,
        words,
        why.line(),
        excerpt,
        passed ? Contrast.NONE : Contrast.of(count.failure()));
  }

  private static TestResult plain(
      String name, boolean visible, double points, int maximum, TestStatus status, String why) {
    return new TestResult(name, visible, points, maximum, status, why, 0, "", Contrast.NONE);
  }

  /** Returns whether all of its cases passed. */
  public boolean passed() {
    return status == TestStatus.PASSED;
  }

  static TestResult notRun(PlannedTest test, int number) {
    String name = test.visible() ? test.name() : hidden(number);
    return plain(name, test.visible(), 0, test.points(), TestStatus.NOT_RUN, "");
  }

  private static String hidden(int number) {
    return "hidden test " + number;
  }
}
