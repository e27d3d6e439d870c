package convnets.solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.Exercises;
import convnets.grader.api.Seed;
import convnets.grader.author.Stub;
import convnets.grader.author.Sync;
import convnets.grader.author.Variant;
import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Judge;
import convnets.grader.judge.Limits;
import convnets.grader.judge.TestStatus;
import convnets.grader.report.TextReport;
import convnets.grader.sandbox.Sandbox;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An exercise is whole if its reference passes, its stub does not, and mistakes are caught. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SolutionsTest {
  private final Sandbox practice = Sandbox.practice();

  /** Those that check nothing right now; their compilers are warm after the first answer. */
  private final Queue<Judge> judges = new ConcurrentLinkedQueue<>();

  @AfterAll
  void close() {
    judges.forEach(Judge::close);
    practice.close();
  }

  private CheckResult check(Class<?> exercise, String answer) {
    Judge free = judges.poll();
    Judge judge =
        free != null ? free : new Judge(Seed.fromEnvironment(), Limits.standard(), practice);
    try {
      return judge.check(Exercises.load().plan(Sources.id(exercise)), answer);
    } finally {
      judges.add(judge);
    }
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> everyReferencePassesEveryTest() {
    return each(exercise -> {
      CheckResult result = check(exercise, Sources.reference(exercise));
      assertTrue(result.solved(), () -> TextReport.of(result));
      assertEquals(10, result.points());
    });
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> everyStubFailsEveryTestAsNotSolvedYet() {
    return each(exercise -> {
      String id = Sources.id(exercise);
      CheckResult result = check(exercise, Stub.cell(id, Sources.reference(exercise)));
      assertEquals(List.of(), result.problems());
      result.tests().forEach(test -> assertEquals(TestStatus.NOT_SOLVED, test.status()));
      assertEquals(0, result.points());
    });
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> everyWrongVariantIsCaught() {
    return Sources.exercises().stream()
        .flatMap(exercise -> Sources.variants(exercise).stream()
            .map(variant -> DynamicTest.dynamicTest(
                Sources.id(exercise) + " " + variant.name(), () -> caught(exercise, variant))));
  }

  private void caught(Class<?> exercise, Variant variant) {
    String wrong = variant.of(Sources.reference(exercise));
    CheckResult result = check(exercise, wrong);
    assertEquals(List.of(), result.problems());
    assertFalse(result.solved(), variant.sentence());
    // Where it did not throw, whoever makes the same mistake is told so.
    result.tests().stream()
        .filter(test -> test.visible() && !test.passed() && test.line() == 0)
        .forEach(test -> assertTrue(test.why().contains(variant.sentence()), test.why()));
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> everyExerciseHasFiveToTenWrongVariants() {
    return each(exercise -> {
      int variants = Sources.variants(exercise).size();
      assertTrue(5 <= variants && variants <= 10, () -> variants + " variants");
    });
  }

  @Test
  void stubsAndNotebooksAreInStepWithTheSolutions() {
    assertEquals(
        List.of(), Sync.of(Sources.ROOT, Exercises.load()).outOfStep(), "run ./course sync");
  }

  private static Stream<DynamicTest> each(Consumer<Class<?>> test) {
    return Sources.exercises().stream()
        .map(
            exercise -> DynamicTest.dynamicTest(Sources.id(exercise), () -> test.accept(exercise)));
  }
}
