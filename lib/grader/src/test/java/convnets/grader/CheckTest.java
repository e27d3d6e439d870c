package convnets.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.api.Seed;
import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Limits;
import convnets.grader.judge.TestResult;
import convnets.grader.judge.TestStatus;
import convnets.grader.report.TextReport;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CheckTest {
  private static final String RIGHT = """
      class Register {
        static int sum(int[] prices) {
          return IntStream.of(prices).sum();
        }
        void sort(double[][] rows) {
          for (double[] row : rows) Arrays.sort(row);
        }
        private double root(double x) {
          if (x < 0) throw new IllegalArgumentException("negative");
          return Math.sqrt(x);
        }
      }
      """;

  private static CheckResult check(String answer) {
    return Check.of(
            Exercises.of(new Shop()),
            new Seed("tests", true),
            Limits.standard().withCall(Duration.ofSeconds(20)))
        .answer("0.1", answer);
  }

  private static String why(String answer, int test) {
    CheckResult result = check(answer);
    assertTrue(result.compiled(), () -> TextReport.of(result));
    return result.tests().get(test).why();
  }

  @Test
  void staticAndOrdinaryMethodsOfAnyVisibilityAnswer() {
    CheckResult result = check("%%check 0.1\npackage some.where;\n" + RIGHT);
    assertTrue(result.solved(), () -> TextReport.of(result));
    assertEquals(8, result.maximum());
    assertEquals("secret seed", result.hiddenTests());
  }

  @Test
  void whatAVisibleTestReportsIsShownWhereItPassed() {
    CheckResult result = check(RIGHT);
    assertEquals("three prices gave 6", result.tests().get(0).why());
    assertEquals("", result.tests().get(3).why(), "hidden inputs stay hidden");
  }

  @Test
  void aParameterizedTestEarnsThePartOfItsCasesThatPass() {
    CheckResult result = check(RIGHT.replace("IntStream.of(prices).sum()", "0"));
    TestResult hidden = result.tests().get(3);
    assertEquals(TestStatus.PARTLY_PASSED, hidden.status());
    assertEquals(1, hidden.points(), "1 of 4 cases");
    assertEquals("A hidden test did not pass.", hidden.why());
  }

  @Test
  void aWrongValueIsShownBesideTheExpectedOne() {
    assertEquals(
        "1 + 2 + 3: expected 6, but got 3",
        why(RIGHT.replace("IntStream.of(prices).sum()", "prices.length"), 0));
  }

  @Test
  void anExceptionIsShownWithTheAnswersOwnLine() {
    CheckResult result = check(RIGHT.replace("IntStream.of(prices).sum()", "prices[3]"));
    TestResult test = result.tests().get(0);
    assertEquals("ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3", test.why());
    assertEquals(3, test.line());
    assertEquals("return prices[3];", test.excerpt());
  }

  @Test
  void aChangedInputFailsUnlessTheExerciseAllowsIt() {
    assertEquals(
        "sum changed the values that it was given",
        why(RIGHT.replace("return IntStream", "prices[0]++; return IntStream"), 0));
  }

  @Test
  void aMissingMethodIsNamedWithItsTypes() {
    assertEquals(
        "the class Register has no method int sum(int[] prices)",
        why(
            RIGHT
                .replace("int[] prices", "long[] prices")
                .replace("IntStream.of(prices).sum()", "0"),
            0));
  }

  @Test
  void anExitIsNamedAndTheOtherTestsGoOn() {
    CheckResult result = check(RIGHT.replace("Arrays.sort(row)", "System.exit(3)"));
    assertEquals(
        "your program ended itself (exit code 3)", result.tests().get(1).why());
    assertEquals(7, result.points(), () -> TextReport.of(result));
  }

  @Test
  void whatVisibleTestsPrintIsKept() {
    CheckResult result = check(RIGHT
        .replace("return Math", "System.out.println(); return Math")
        .replace("if (x < 0)", "System.out.println(\"x = \" + x); if (x < 0)"));
    assertEquals("x = -1.0", result.printed().strip());
  }

  @Test
  void anUnknownExerciseIsAnsweredWithThoseThatThereAre() {
    Exercises exercises = Exercises.of(new Shop());
    Exception e = assertThrows(UnknownExerciseException.class, () -> exercises.plan("9.9"));
    assertEquals("There is no exercise \"9.9\". There are: 0.1 A till.", e.getMessage());
  }
}
