package convnets.solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.exercises.ExercisesPack;
import convnets.exercises.chapter03.SubsamplingExercise;
import convnets.grader.Check;
import convnets.grader.Exercises;
import convnets.grader.api.Seed;
import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Limits;
import convnets.grader.judge.TestResult;
import convnets.grader.judge.TestStatus;
import convnets.grader.report.HtmlReport;
import convnets.grader.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A hostile answer gets a verdict, no point, and leaves nothing behind. */
class AttackTest {
  private static final Seed SEED = new Seed("attacks", false);
  private static final Limits SHORT = new Limits(
      Duration.ofSeconds(60),
      Duration.ofSeconds(60),
      Duration.ofSeconds(1),
      Duration.ofSeconds(60),
      2);

  @TestFactory
  Stream<DynamicTest> noAttackWinsAPointOrLeavesAProcess() {
    return Attacks.all().entrySet().stream()
        .map(attack -> DynamicTest.dynamicTest(attack.getKey(), () -> held(attack.getValue())));
  }

  private static void held(String attack) throws IOException {
    List<Path> before = folders();
    CheckResult result = Check.of(Exercises.of(new ExercisesPack()), SEED, SHORT)
        .answer("3.1", Attacks.answer(attack));
    assertEquals(List.of(), result.problems());
    assertEquals(4, result.tests().size());
    assertEquals(0, result.points(), () -> TextReport.of(result));
    result.tests().forEach(test -> assertNotEquals("", test.why()));
    String shown = TextReport.of(result) + HtmlReport.of(result);
    assertFalse(result.printed().contains("STOLEN"), shown);
    assertFalse(HtmlReport.of(result).contains("<script"), shown);
    assertTrue(shown.codePoints().noneMatch(c -> c == 0x1b || c == 0x202e), shown);
    assertTrue(shown.length() < 30_000, () -> "a report of " + shown.length() + " characters");
    assertEquals(
        0, ProcessHandle.current().descendants().filter(AttackTest::isOurs).count());
    assertEquals(before, folders());
  }

  private static boolean isOurs(ProcessHandle process) {
    String command = process.info().commandLine().orElse("");
    return process.isAlive() && (command.contains("grader.worker") || command.contains("sleep 6"));
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("convnets-worker"))
          .sorted()
          .toList();
    }
  }

  @Test
  void hiddenTestsSayNothingOfTheirInputs() {
    String answer = Attacks.answer(
        "System.out.println(\"PRINTED\"); throw new IllegalStateException(\"THROWN\");");
    CheckResult result = Check.of(Exercises.load(), SEED, SHORT).answer("3.1", answer);
    List<TestResult> hidden =
        result.tests().stream().filter(test -> !test.visible()).toList();
    assertEquals(2, hidden.size());
    for (TestResult test : hidden) {
      assertEquals("A hidden test did not pass.", test.why());
      assertTrue(test.name().matches("hidden test [12]"), test.name());
      assertEquals(0, test.line());
    }
    assertEquals(4, result.printed().lines().count(), "only the four visible tests may print");
  }

  @Test
  void aLoopInOneMethodCostsOnlyTheTestsOfThatMethod() {
    String answer = Sources.reference(SubsamplingExercise.class)
        .replace("int units =", "while (height > 0) {}\n    int units =");
    CheckResult result = Check.of(Exercises.load(), SEED, SHORT).answer("3.1", answer);
    assertEquals(8, result.points(), () -> TextReport.of(result));
    TestResult loop = result.tests().get(3);
    assertEquals(TestStatus.FAILED, loop.status());
    assertEquals("no answer within 1.00 s: is there a loop that never ends?", loop.why());
  }
}
