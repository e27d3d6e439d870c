package convnets.grader.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.Exercises;
import convnets.grader.api.Seed;
import convnets.grader.redteam.TargetPack;
import convnets.grader.sandbox.Sandbox;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MistakesTest {
  private static final Plan PLAN = Exercises.of(new TargetPack()).plan("0.2");
  private static final String ONE_MORE = TargetPack.RIGHT.replace("n + n", "n + 1");
  private static final String WORDS = "A known mistake gives just this: One is added.";

  private static String output(Object... returned) {
    Output output = new Output("test");
    for (Object value : returned) {
      output.add(value);
    }
    return output.fingerprint();
  }

  @Test
  void outputsThatDifferByRoundingAreTheSame() {
    assertEquals(output(0.3, new double[] {1, 0}), output(0.1 + 0.2, new double[] {1, 1e-17}));
    assertEquals(output(-0.0), output(0.0));
    assertNotEquals(output(0.3), output(0.30001));
    assertNotEquals(output((Object) new double[] {1, 2}), output(1.0, 2.0));
    assertNotEquals(output("a"), output("b"));
  }

  @Test
  void ofSeveralMistakesThatIsNamedWhichExplainsMost() {
    Mistakes mistakes = Mistakes.of("One.", Set.of("a", "b"))
        .and(Mistakes.of("Two.", Set.of("a")))
        .and(Mistakes.of("Three.", Set.of("a", "b", "c")));
    assertEquals(
        "A known mistake gives just this: One. Or: Three.", mistakes.words("a", List.of("a", "b")));
    assertEquals(
        "A known mistake gives just this: Three.", mistakes.words("b", List.of("a", "b", "c")));
    assertEquals("", mistakes.words("d", List.of("a")));
    assertEquals(
        mistakes.toString(), Mistakes.parse("# For people.\n" + mistakes).toString());
  }

  @Test
  void aWrongAnswerIsToldTheMistakeOfTheVariantThatReturnsTheSame() {
    Seed seed = new Seed("mistakes", true);
    try (Judge judge = new Judge(seed, Limits.standard(), Sandbox.practice())) {
      Mistakes shown = Mistakes.of("One is added.", judge.wrongOutputs(PLAN, true, ONE_MORE));
      Mistakes kept = Mistakes.of("One is added.", judge.wrongOutputs(PLAN, false, ONE_MORE));
      String same = ONE_MORE.replace("n + 1", "(int) (1L + n)");
      CheckResult result = judge.check(PLAN.knowing(shown).knowingHidden(() -> kept), same);
      assertTrue(result.log().get(0).contains(WORDS), () -> "" + result.log());
      assertEquals("expected 4, but got 3. " + WORDS, result.tests().get(1).why());
      assertEquals(1, result.log().size());
      result.tests().stream()
          .filter(test -> !test.visible())
          .forEach(test -> assertTrue(!test.why().contains("mistake"), test.why()));
      Plan right = PLAN.knowingHidden(() -> {
        throw new IllegalStateException("asked for though nothing failed");
      });
      assertTrue(judge.check(right, TargetPack.RIGHT).solved());
      CheckResult other = judge.check(PLAN.knowing(shown), ONE_MORE.replace("n + 1", "n * n * n"));
      assertTrue(!other.tests().get(1).why().contains("mistake"), () -> "" + other.tests());
      CheckResult broken = judge.check(PLAN.knowing(shown), ONE_MORE.replace("n + 1", "n / 0"));
      assertTrue(!broken.tests().get(1).why().contains("mistake"), () -> "" + broken.tests());
    }
  }
}
