package convnets.solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.Exercises;
import convnets.grader.api.Seed;
import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Judge;
import convnets.grader.judge.Limits;
import convnets.grader.judge.TestResult;
import convnets.grader.report.TextReport;
import convnets.grader.sandbox.Sandbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Rows are strings: whatever they say, they change neither the training nor what it is tested on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapstoneAttackTest {
  private final Sandbox practice = Sandbox.practice();
  private final Judge judge = new Judge(new Seed("attacks", false), Limits.standard(), practice);

  @AfterAll
  void close() {
    judge.close();
    practice.close();
  }

  private CheckResult check(String body) {
    CheckResult result = judge.check(
        Exercises.load().plan("11.4"),
        "class Capstone { static int calls; static String[] design() { " + body + " } }");
    assertTrue(result.compiled(), () -> TextReport.of(result));
    return result;
  }

  private static Map<String, String> attacks() {
    Map<String, String> attacks = new LinkedHashMap<>();
    attacks.put("null", "return null;");
    attacks.put("a row that is null", "return new String[] {null, \"FC-10\"};");
    attacks.put("no rows", "return new String[0];");
    attacks.put(
        "ten thousand rows", "return Collections.nCopies(10_000, \"bn\").toArray(String[]::new);");
    attacks.put("a million filters", "return new String[] {\"conv3-1000000\", \"FC-10\"};");
    attacks.put(
        "a product that overflows",
        "return new String[] {\"conv5-999\", \"conv5-999\", \"FC-10\"};");
    attacks.put(
        "a word of 15 MB",
        "return new String[] {\"conv3-\" + \"9\".repeat(15_000_000), \"FC-10\"};");
    attacks.put(
        "a word that regular expressions hate",
        "return new String[] {\"conv3-\".repeat(100_000) + \"\\u202e\\u001b[2J\", \"FC-10\"};");
    attacks.put("digits of another script", "return new String[] {\"conv3-\\u0664\", \"FC-10\"};");
    attacks.put("end instead of rows", "System.exit(0); return null;");
    return attacks;
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoNetworkIsRefusedBeforeMemoryIsTaken() {
    return attacks().entrySet().stream()
        .map(attack -> DynamicTest.dynamicTest(attack.getKey(), () -> refused(attack.getValue())));
  }

  private void refused(String attack) {
    CheckResult result = check(attack);
    String shown = TextReport.of(result);
    assertEquals(0, result.points(), shown);
    assertTrue(shown.length() < 5_000, () -> "a report of " + shown.length() + " characters");
    assertTrue(shown.codePoints().noneMatch(c -> c == 0x1b || c == 0x202e), shown);
  }

  @Test
  void whateverAnAnswerDoesBesideItsRowsLearnTheSame() {
    String rows = "return new String[] {\"avgpool\", \"avgpool\", \"FC-10\"};";
    CheckResult honest = check(rows);
    CheckResult busy = check("System.setProperty(\"convnets.home\", \"/\");"
        + " for (int i = 0; i < 4; i++) { new Thread(() -> { for (;;) { } }).start(); } "
        + rows);
    assertEquals(words(honest), words(busy));
    assertEquals(2, words(honest).stream().filter(why -> why.contains("20,826")).count());
  }

  private static List<String> words(CheckResult result) {
    return result.tests().stream()
        .map(test -> test.points() + ": " + test.why())
        .toList();
  }

  @Test
  void rowsThatChangeFromCallToCallAreTrainedOnce() {
    TestResult trained = check("return calls++ % 2 == 1 ? new String[] {\"FC-10\"}"
            + " : new String[] {\"maxpool\", \"FC-10\"};")
        .tests()
        .get(1);
    assertTrue(
        trained
            .why()
            .contains("other rows than when it was asked before: expected [FC-10], but got"
                + " [maxpool, FC-10]"),
        trained.why());
  }
}
