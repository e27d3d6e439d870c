package convnets.grader.report;

import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Problem;
import convnets.grader.judge.TestResult;
import convnets.grader.judge.TestStatus;
import java.util.stream.Collectors;

/**
 * A result for a notebook or a page; no script. Its colours are mixed with the page's own, so that
 * they can be read on a light and on a dark one.
 */
public final class HtmlReport {
  /** Rules for the table name it, so that they are more specific than JupyterLab's own. */
  static final String STYLE = """
      <style>
      .convnets-check{--line:#8886;max-width:52em;font:inherit;line-height:1.45}
      .convnets-check table.tests{border-collapse:collapse;table-layout:auto;width:100%}
      .convnets-check table.tests td{text-align:left;vertical-align:top;padding:.35em .6em;
        border-top:1px solid var(--line);white-space:normal}
      .convnets-check table.tests td:first-child{white-space:nowrap;width:1%}
      .convnets-check pre{margin:.3em 0;white-space:pre-wrap}
      .convnets-check .passed{color:color-mix(in srgb,currentColor 40%,#1a9a45)}
      .convnets-check .failed{color:color-mix(in srgb,currentColor 40%,#d32f2f)}
      .convnets-check .partly{color:color-mix(in srgb,currentColor 40%,#b07d00)}
      .convnets-check small{opacity:.75}
      </style>
      """;

  private HtmlReport() {}

  /** Returns the report as one element, with its style. */
  public static String of(CheckResult result) {
    return STYLE
        + "<div class=\"convnets-check\"><p><strong>"
        + Cleaner.html(Words.title(result))
        + "</strong>: <span class=\""
        + (result.solved() ? "passed" : "partly")
        + "\">"
        + Words.headline(result)
        + "</span></p>\n"
        + details(result)
        + "<p><small>"
        + Words.PRACTICE
        + " "
        + Words.hidden(result)
        + "</small></p></div>\n";
  }

  /** Returns what came of each test, and what the answer printed. */
  static String details(CheckResult result) {
    return body(result) + printed(result);
  }

  private static String body(CheckResult result) {
    if (!Words.advice(result).isEmpty()) {
      return "<p>" + Cleaner.html(Words.advice(result)) + "</p>\n";
    } else if (!result.compiled()) {
      return result.problems().stream().map(HtmlReport::problem).collect(Collectors.joining());
    }
    return result.tests().stream()
        .map(HtmlReport::row)
        .collect(Collectors.joining("", "<table class=\"tests\">\n", "</table>\n"));
  }

  private static String problem(Problem problem) {
    return "<p class=\"failed\">"
        + Cleaner.html(problem.sentence())
        + "</p>\n"
        + pre(problem.excerpt());
  }

  private static String row(TestResult test) {
    String place = test.line() == 0 ? "" : "line " + test.line() + ": " + test.excerpt();
    return "<tr><td class=\""
        + style(test.status())
        + "\">"
        + (test.status() == TestStatus.PASSED ? "✓ " : "✗ ")
        + Words.points(test.points())
        + " / "
        + test.maximum()
        + "</td><td>"
        + Cleaner.html(test.name())
        + (test.why().isEmpty() ? "" : "<br><span>" + Cleaner.html(test.why()) + "</span>")
        + pre(place)
        + ContrastDrawing.of(test.contrast())
        + "</td></tr>\n";
  }

  private static String style(TestStatus status) {
    return switch (status) {
      case PASSED -> "passed";
      case PARTLY_PASSED -> "partly";
      default -> "failed";
    };
  }

  private static String printed(CheckResult result) {
    return result.printed().isBlank()
        ? ""
        : "<p>The answer printed:</p>" + pre(result.printed().stripTrailing());
  }

  private static String pre(String text) {
    return text.isEmpty() ? "" : "<pre>" + Cleaner.html(text) + "</pre>\n";
  }
}
