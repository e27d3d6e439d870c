package convnets.grader.report;

import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Problem;
import convnets.grader.judge.TestResult;
import convnets.grader.judge.TestStatus;

/** A result for terminals: the points, then a line a test, then why. */
public final class TextReport {
  private TextReport() {}

  /** Returns the report; it ends in a new line. */
  public static String of(CheckResult result) {
    StringBuilder text = new StringBuilder();
    line(text, Words.title(result) + ": " + Words.headline(result));
    if (!Words.advice(result).isEmpty()) {
      line(text, Words.advice(result));
    } else {
      result.problems().forEach(problem -> problem(text, problem));
    }
    if (result.compiled() && !result.notSolved()) {
      result.tests().forEach(test -> test(text, test));
    }
    if (!result.printed().isBlank()) {
      line(text, "The answer printed:\n" + indent(Cleaner.clean(result.printed().stripTrailing())));
    }
    line(text, Words.PRACTICE + " " + Words.hidden(result));
    return text.toString();
  }

  private static void problem(StringBuilder text, Problem problem) {
    line(text, "  " + Cleaner.clean(problem.sentence()));
    if (!problem.excerpt().isEmpty()) {
      line(text, indent(Cleaner.clean(problem.excerpt())));
    }
  }

  private static void test(StringBuilder text, TestResult test) {
    String mark = test.status() == TestStatus.PASSED ? "✓" : "✗";
    line(
        text,
        String.format(
            "  %s %s/%d  %s", mark, Words.points(test.points()), test.maximum(), test.name()));
    if (!test.why().isEmpty()) {
      line(text, indent(Cleaner.clean(test.why())));
    }
    if (test.line() > 0) {
      line(text, indent("line " + test.line() + ": " + Cleaner.clean(test.excerpt())));
    }
  }

  private static String indent(String text) {
    return "       " + text.replace("\n", "\n       ");
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
