package convnets.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Contrast;
import convnets.grader.judge.Problem;
import convnets.grader.judge.TestResult;
import convnets.grader.judge.TestStatus;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final TestResult PASSED =
      new TestResult("it adds", true, 2, 2, TestStatus.PASSED, "", 0, "", Contrast.NONE);
  private static final TestResult FAILED = new TestResult(
      "it scales",
      true,
      0.5,
      2,
      TestStatus.PARTLY_PASSED,
      "expected <1>",
      4,
      "return \"<b>\";",
      Contrast.NONE);
  private static final TestResult STUB = new TestResult(
      "it adds", true, 0, 2, TestStatus.NOT_SOLVED, "not solved yet", 3, "", Contrast.NONE);

  private static CheckResult result(List<Problem> problems, String printed, TestResult... tests) {
    return new CheckResult(
        "3.1",
        "Subsampling",
        "Sub",
        "easy, 15 minutes",
        List.of(tests),
        problems,
        printed,
        "practice seed",
        List.of());
  }

  @Test
  void theTextSaysPointsWhyAndWhere() {
    assertEquals("""
        3.1 Subsampling: 2.5 of 4 points
          ✓ 2/2  it adds
          ✗ 0.5/2  it scales
               expected <1>
               line 4: return "<b>";
        The answer printed:
               sum = 3
        Practice, not a grade: the answer ran in a process of its own, but with your rights. \
        hidden: practice seed
        """, TextReport.of(result(List.of(), "sum = 3\n", PASSED, FAILED)));
  }

  @Test
  void aStubIsEncouragedAndNotScolded() {
    String text = TextReport.of(result(List.of(), "", STUB));
    assertTrue(text.startsWith("""
        3.1 Subsampling: not solved yet
        Write the methods of Sub in this cell and run it again: up to 2 points. \
        Expect this: easy, 15 minutes.
        """), text);
    assertFalse(HtmlReport.of(result(List.of(), "", STUB)).contains("✗"));
  }

  @Test
  void anAnswerThatDoesNotCompileShowsOnlyThat() {
    Problem problem = new Problem(2, "a semicolon is missing here.", "int x\n     ^");
    String text = TextReport.of(result(List.of(problem), "", STUB));
    assertTrue(text.startsWith("""
        3.1 Subsampling: the answer does not compile yet
          Line 2: a semicolon is missing here.
               int x
                    ^
        """), text);
    assertFalse(text.contains("it adds"), text);
  }

  @Test
  void aStudentsTextIsEscapedInHtml() {
    String html = HtmlReport.of(result(List.of(), "<script>alert(1)</script>", FAILED));
    assertFalse(html.contains("<script") || html.contains("<b>") || html.contains("<1>"), html);
    assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), html);
  }

  @Test
  void everyColourIsMixedWithThePages() {
    String html = HtmlReport.of(result(List.of(), "", PASSED, FAILED));
    assertFalse(Pattern.compile("[{;]color:(?!color-mix\\(in srgb,currentColor )")
        .matcher(html)
        .find());
    assertEquals(3, html.split("color-mix").length - 1);
  }

  @Test
  void textThatCommandsATerminalOrRunsBackwardsIsReplaced() {
    assertEquals("a\uFFFD[2J\tb\n\uFFFD\uFFFDc", Cleaner.clean("a\u001b[2J\tb\n\u202e\ud800c"));
    assertEquals(4001, Cleaner.clean("x".repeat(5000)).length());
    assertEquals("×Σ😀", Cleaner.clean("×Σ😀"));
  }
}
