package convnets.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import convnets.grader.intake.Remark;
import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Contrast;
import convnets.grader.judge.Problem;
import convnets.grader.judge.TestResult;
import convnets.grader.judge.TestStatus;
import convnets.grader.sandbox.Level;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What a hostile student wrote is only text in every report; what is hidden, only in the log. */
class GradeReportsTest {
  private static final String HOSTILE =
      "</script><script>alert('x')</script>\"&]]>\u001b[2J\u202e=1+1|`\ud800\u0000";
  private static final TestResult SHOWN = new TestResult(
      "it adds", true, 1, 2, TestStatus.PARTLY_PASSED, HOSTILE, 3, HOSTILE, Contrast.NONE);
  private static final TestResult HIDDEN = new TestResult(
      "hidden test 1",
      false,
      0,
      3,
      TestStatus.FAILED,
      "A hidden test did not pass.",
      0,
      "",
      Contrast.NONE);
  private static final Remark REMARK = new Remark(Remark.Kind.REFUSED, HOSTILE + " is a link");
  private static final Graded EVE = new Graded(
      "=" + HOSTILE,
      "f",
      Map.of("3.1", HOSTILE),
      List.of(result("3.1", "pending", SHOWN, HIDDEN), result("3.2", "pending")),
      List.of(REMARK));
  private static final Gradebook BOOK =
      new Gradebook(Level.USER, List.of("user: reach the network"), List.of(EVE), List.of(HOSTILE));

  private static CheckResult result(String id, String hidden, TestResult... tests) {
    List<Problem> problems =
        tests.length > 0 ? List.of() : List.of(new Problem(2, HOSTILE, HOSTILE));
    return new CheckResult(
        id,
        "Title",
        "Sub",
        "",
        List.of(tests),
        problems,
        HOSTILE,
        hidden,
        List.of("SECRET of 3.1"));
  }

  private static void harmless(String report) {
    assertFalse(report.contains("<script"), report);
    assertTrue(
        report.codePoints().noneMatch(c -> c == 0x1b || c == 0x202e || c == 0 || c == 0xd800),
        report);
  }

  @Test
  void aStudentsPageSaysTheIsolationFirstAndNothingHidden() {
    String page = StudentPage.of(EVE, Level.USER);
    harmless(page);
    assertFalse(page.contains("SECRET"), page);
    assertTrue(page.contains("Content-Security-Policy"), page);
    assertTrue(page.indexOf(Level.USER.words()) < page.indexOf("3.1 Title"), page);
    assertTrue(page.contains("1 of 5 points"), page);
    assertTrue(page.contains("hidden: pending"), page);
    assertTrue(page.contains("no answer was handed in"), page);
    assertFalse(page.contains("all passed"), page);
  }

  @Test
  void aTableHasNoFormulas() {
    String csv = GradesCsv.of(BOOK);
    harmless(csv.replace("<script", ""));
    assertTrue(
        csv.startsWith("\"student\",\"score\",\"max_score\",\"isolation\",\"3.1\",\"3.2\"\n\"'="));
    assertTrue(csv.endsWith("\",1,5,\"user\",1,0\n"), csv);
  }

  @Test
  void theTeachersLogTellsAllInLinesThatNoTerminalObeys() {
    String log = TeacherLog.of(BOOK);
    assertTrue(log.startsWith(Level.USER.words() + "\n  self-test, built as user: reach"), log);
    assertTrue(log.contains("    SECRET of 3.1\n"), log);
    harmless(log.replace("<script", ""));
  }

  @Test
  void theXmlIsXml() throws Exception {
    String xml = JUnitXml.of(BOOK);
    harmless(xml);
    Document document = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
    assertEquals("2", suite.getAttribute("failures"));
    assertEquals(2, suite.getElementsByTagName("testcase").getLength());
    assertTrue(xml.contains("<property name=\"points.3.1\" value=\"1\"/>"), xml);
    assertFalse(xml.contains("SECRET"), xml);
  }

  @Test
  void gradescopeHidesWhatIsHiddenUntilItIsPublished() throws Exception {
    String json = GradescopeJson.of(EVE, Level.USER);
    harmless(json);
    JsonNode root = new ObjectMapper().readTree(json);
    assertEquals(1, root.get("score").asDouble());
    assertEquals(Level.USER.words(), root.at("/extra_data/isolation").asText());
    assertEquals("visible", root.at("/tests/0/visibility").asText());
    assertEquals("after_published", root.at("/tests/1/visibility").asText());
    assertEquals("text", root.at("/tests/0/output_format").asText());
    assertTrue(root.get("output").asText().contains("3.2: hidden: pending"), json);
    assertFalse(json.contains("SECRET"), json);
  }

  @Test
  void theSummaryIsATableOfOneLineAStudent() {
    String summary = ActionsSummary.of(BOOK);
    harmless(summary);
    assertEquals(6, summary.lines().count(), summary);
    assertTrue(summary.contains("\\|\\`"), summary);
    assertTrue(summary.contains("| no verdict: the grader failed |"), summary);
  }
}
