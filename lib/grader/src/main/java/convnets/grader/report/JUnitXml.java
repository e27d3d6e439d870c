package convnets.grader.report;

import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Problem;
import convnets.grader.judge.TestResult;
import convnets.grader.judge.TestStatus;
import java.util.List;
import java.util.stream.Collectors;

/** The grades in the form in which build servers read test results: a suite a student. */
public final class JUnitXml {
  private JUnitXml() {}

  /** Returns the document; points stand in each suite's properties. */
  public static String of(Gradebook book) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
        + book.grades().stream()
            .map(graded -> suite(graded, book.level().words()))
            .collect(Collectors.joining())
        + book.failures().stream().map(JUnitXml::failure).collect(Collectors.joining())
        + "</testsuites>\n";
  }

  private static String suite(Graded graded, String isolation) {
    List<TestResult> tests =
        graded.results().stream().flatMap(result -> result.tests().stream()).toList();
    return "<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\">\n"
            .formatted(
                Cleaner.html(graded.student()),
                tests.size(),
                tests.stream().filter(test -> !test.passed() && !skipped(test)).count(),
                tests.stream().filter(JUnitXml::skipped).count())
        + "<properties>\n"
        + property("isolation", isolation)
        + property("points", Words.points(graded.points()))
        + property("maxpoints", String.valueOf(graded.maximum()))
        + graded.results().stream().map(JUnitXml::properties).collect(Collectors.joining())
        + "</properties>\n"
        + graded.results().stream().map(JUnitXml::cases).collect(Collectors.joining())
        + "</testsuite>\n";
  }

  private static String properties(CheckResult result) {
    return property("points." + result.id(), Words.points(result.points()))
        + property("maxpoints." + result.id(), String.valueOf(result.maximum()));
  }

  private static String property(String name, String value) {
    return "<property name=\"" + name + "\" value=\"" + Cleaner.html(value) + "\"/>\n";
  }

  private static String cases(CheckResult result) {
    String problems =
        result.problems().stream().map(Problem::sentence).collect(Collectors.joining(" "));
    return result.tests().stream()
        .map(test -> "<testcase classname=\"%s\" name=\"%s\">%s</testcase>\n"
            .formatted(result.id(), Cleaner.html(test.name()), outcome(test, problems)))
        .collect(Collectors.joining());
  }

  /** A test that an answer's own fault kept from running failed; one that nobody ran is skipped. */
  private static String outcome(TestResult test, String problems) {
    if (test.passed()) {
      return "";
    } else if (skipped(test) && problems.isEmpty()) {
      return "<skipped message=\"not run\"/>";
    }
    return "<failure message=\"" + Cleaner.html(problems.isEmpty() ? test.why() : problems)
        + "\"/>";
  }

  private static boolean skipped(TestResult test) {
    return test.status() == TestStatus.NOT_RUN;
  }

  private static String failure(String words) {
    return "<testsuite name=\"the grader failed\" tests=\"1\" failures=\"0\" errors=\"1\">"
        + "<testcase classname=\"grader\" name=\"verdict\"><error message=\""
        + Cleaner.html(words)
        + "\"/></testcase></testsuite>\n";
  }
}
