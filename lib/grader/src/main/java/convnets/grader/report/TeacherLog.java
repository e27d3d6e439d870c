package convnets.grader.report;

import convnets.grader.judge.CheckResult;

/** All that a teacher may want to know, and no student: why hidden tests failed, above all. */
public final class TeacherLog {
  private TeacherLog() {}

  /** Returns the log. */
  public static String of(Gradebook book) {
    StringBuilder log = new StringBuilder(book.level().words()).append('\n');
    book.findings().forEach(finding -> line(log, "  self-test, built as " + finding));
    book.failures().forEach(failure -> line(log, "NO VERDICT: " + failure));
    for (Graded graded : book.grades()) {
      line(log, "\n" + graded.student() + ": " + graded.sum());
      graded.remarks().forEach(remark -> line(log, "  " + StudentPage.said(remark)));
      graded.results().forEach(result -> result(log, graded, result));
    }
    return log.toString();
  }

  private static void result(StringBuilder log, Graded graded, CheckResult result) {
    line(
        log,
        "  " + Words.title(result) + ": " + graded.headline(result) + ", hidden: "
            + result.hiddenTests());
    result.problems().forEach(problem -> line(log, "    " + problem.sentence()));
    result.tests().stream()
        .filter(test -> !test.passed() && test.visible() && !test.why().isEmpty())
        .forEach(test -> line(log, "    " + test.name() + ": " + test.why()));
    result.log().forEach(words -> line(log, "    " + words));
  }

  private static void line(StringBuilder log, String line) {
    log.append(Cleaner.clean(line)).append('\n');
  }
}
