package convnets.grader.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.Exercises;
import convnets.grader.api.Seed;
import convnets.grader.redteam.TargetPack;
import convnets.grader.sandbox.Level;
import convnets.grader.sandbox.Sandbox;
import convnets.grader.sandbox.SandboxException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final Plan PLAN = Exercises.of(new TargetPack()).plan("0.2");
  private static final Seed SEED = new Seed("judge", true);

  @Test
  void aGraderThatFailsGivesNoVerdict() {
    Limits none = new Limits(
        Duration.ofMillis(1),
        Duration.ofSeconds(20),
        Duration.ofSeconds(3),
        Duration.ofSeconds(20),
        3);
    try (Judge judge = new Judge(SEED, none, Sandbox.practice())) {
      Exception e = assertThrows(SandboxException.class, () -> judge.check(PLAN, TargetPack.RIGHT));
      assertEquals("a process for the answer did not start: ", e.getMessage());
    }
  }

  @Test
  void hiddenTestsAreNotRunWhereNothingKeepsThem() {
    try (Judge judge = new Judge(SEED, Limits.standard(), Sandbox.of(Level.NONE, List.of()))) {
      CheckResult result = judge.check(PLAN, TargetPack.RIGHT);
      assertEquals(4, result.points());
      assertEquals(12, result.maximum());
      assertEquals("not run", result.hiddenTests());
      assertEquals(TestStatus.NOT_RUN, result.tests().get(3).status());
      assertEquals("hidden test 2", result.tests().get(3).name());
    }
  }

  @Test
  void hiddenTestsRunWithoutIsolationOnlyIfTheTeacherSaysSo() {
    Sandbox regardless = Sandbox.of(Level.NONE, List.of()).regardless();
    try (Judge judge = new Judge(SEED, Limits.standard(), regardless)) {
      CheckResult result = judge.check(PLAN, TargetPack.RIGHT);
      assertEquals(12, result.points());
      assertEquals("secret seed, run although answers could read them", result.hiddenTests());
    }
    assertEquals(false, Sandbox.practice().isRegardless());
  }

  @Test
  void onlyCallsOfTheAnswerTakeOfItsTime() {
    Duration some = Duration.ofSeconds(20);
    Limits noTime = new Limits(some, some, some, Duration.ZERO, 3);
    try (Judge judge = new Judge(SEED, noTime, Sandbox.practice())) {
      List<TestResult> tests = judge.check(PLAN, TargetPack.RIGHT).tests();
      assertTrue(tests.get(0).passed(), "before the first call nothing was spent");
      assertEquals("not tried: the tests before took too long", tests.get(1).why());
    }
  }

  @Test
  void oneJudgeChecksManyAnswersWhateverTheOnesBeforeDid() {
    try (Judge judge = new Judge(SEED, Limits.standard(), Sandbox.practice())) {
      assertTrue(judge.check(PLAN, TargetPack.RIGHT).solved());
      String deep = "class Answer { int x = " + "(".repeat(60_000) + "1" + ")".repeat(60_000);
      assertEquals(0, judge.check(PLAN, deep + "; }").points());
      assertEquals(
          0, judge.check(PLAN, "class Answer { static { System.exit(1); } }").points());
      assertTrue(judge.check(PLAN, TargetPack.RIGHT).solved());
    }
  }
}
