package convnets.grader.author;

import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Judge;
import convnets.grader.judge.Plan;
import convnets.grader.judge.Problem;
import convnets.grader.judge.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether an exercise is whole: its reference passes every test, its stub passes none, and its
 * tests catch every known mistake.
 *
 * @param exercise number and title
 * @param tests how many there are
 * @param reference whether the reference passes
 * @param stub whether the stub fails
 * @param caught how many mistakes the tests catch
 * @param variants how many there are
 * @param millis what a test of the reference takes
 * @param faults what is wrong, in sentences
 */
public record Examination(
    String exercise,
    int tests,
    boolean reference,
    boolean stub,
    int caught,
    int variants,
    double millis,
    List<String> faults) {
  /** The line above those of {@link #line}. */
  public static final String HEADING =
      line("exercise", "tests", "reference", "stub", "mistakes") + String.format(" %8s", "ms/test");

  /** Examines an exercise. */
  public static Examination of(Plan plan, Solutions solutions, Judge judge) {
    String id = plan.exercise().id();
    String solution = solutions.reference(plan.type());
    List<String> faults = new ArrayList<>();
    // The compiler is slow the first time.
    judge.check(plan, solution);
    long start = System.nanoTime();
    CheckResult reference = judge.check(plan, solution);
    double millis =
        (System.nanoTime() - start) / 1e6 / Math.max(1, reference.tests().size());
    if (!reference.solved()) {
      faults.add(id + ": the reference does not pass. " + why(reference));
    }
    CheckResult stub = judge.check(plan, Stub.cell(id, solution));
    if (!stub.notSolved()) {
      faults.add(id + ": the stub is not \"not solved yet\" in every test. " + why(stub));
    }
    List<Variant> variants = solutions.variants(plan.type());
    List<String> alive = alive(plan, judge, solution, variants);
    alive.forEach(fault -> faults.add(id + ": no test catches " + fault));
    return new Examination(
        id + " " + plan.exercise().title(),
        reference.tests().size(),
        reference.solved(),
        stub.notSolved(),
        variants.size() - alive.size(),
        variants.size(),
        millis,
        faults);
  }

  private static List<String> alive(
      Plan plan, Judge judge, String solution, List<Variant> variants) {
    return variants.stream()
        .filter(variant -> !isCaught(judge.check(plan, variant.of(solution))))
        .map(variant -> variant.name() + ", or it does not compile. " + variant.sentence())
        .toList();
  }

  private static boolean isCaught(CheckResult wrong) {
    return wrong.compiled() && !wrong.solved();
  }

  private static String why(CheckResult result) {
    return result.problems().stream()
        .map(Problem::sentence)
        .findFirst()
        .orElseGet(() -> result.tests().stream()
            .filter(test -> !test.why().isEmpty())
            .map(Examination::why)
            .findFirst()
            .orElse(""));
  }

  private static String why(TestResult test) {
    return test.name() + ": " + test.why();
  }

  /** Returns a line of the table. */
  public String line() {
    return line(
            exercise,
            String.valueOf(tests),
            reference ? "passes" : "FAILS",
            stub ? "fails" : "PASSES",
            caught + " of " + variants)
        + String.format(Locale.ROOT, " %8.1f", millis);
  }

  private static String line(
      String exercise, String tests, String reference, String stub, String mistakes) {
    return String.format(
        "%-44.44s %5s  %-9s  %-6s  %8s", exercise, tests, reference, stub, mistakes);
  }
}
