package convnets.grader.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.sandbox.Sandbox;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilerTest {
  private static final Compiler COMPILER =
      new Compiler(Sandbox.practice(), Limits.standard().withCompile(Duration.ofSeconds(60)));

  @AfterAll
  static void end() {
    COMPILER.close();
  }

  private static Compiled compile(String source) {
    return COMPILER.compile("Sum", SourceText.of(source));
  }

  private static String problem(String source) {
    return compile(source).problems().get(0).sentence();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int n = 1 return n;|Line 3: a semicolon is missing here.",
        "return m;|Line 3: there is no variable m here.",
        "return max(1, 2);|Line 3: there is no method max with such arguments here.",
        "Lists x; return 1;|Line 3: there is no class Lists here: is an import missing?",
        "return 1.5;|Line 3: double does not fit into int without loss: write (int) in front if"
            + " that is meant.",
        "return \"a\";|Line 3: here stands String, but int is needed.",
        "int n; return n;|Line 3: n may not have a value yet at this point.",
        "|Line 4: the method may end here without returning a value."
      })
  void anErrorIsSaidInPlainWords(String body, String words) {
    String source =
        "%%check 0.1\nclass Sum { static int of() {\n" + (body == null ? "" : body) + "\n} }";
    assertEquals(words, problem(source));
  }

  @Test
  void aCaretStandsBelowThePlace() {
    Problem problem = compile("class Sum {\n  int x = y;\n}").problems().get(0);
    assertEquals(2, problem.line());
    assertEquals("  int x = y;\n          ^", problem.excerpt());
  }

  @Test
  void anEmptyCellAsksForTheClass() {
    assertEquals("There is no answer here: it is a class named Sum.", problem("%%check 0.1\n\n"));
  }

  @Test
  void aClassOfAnotherNameIsToBeRenamed() {
    assertEquals(
        "This exercise looks for a class named Sum, but the answer has Summe: rename it.",
        problem("class Summe { class Inner {} }"));
  }

  @Test
  void aPublicClassOfAnotherNameIsToBeRenamedToo() {
    assertEquals(
        "Line 1: only the class that the exercise names may be public: is its name right?",
        problem("public class Summe {}"));
  }

  @Test
  void helpersAndTheNotebooksImportsAreThere() {
    Compiled compiled = compile("package a.b;\nimport java.util.concurrent.*;\n"
        + "class Sum { List<Shape> shapes; Callable<Helper> helper; }\nrecord Helper(int n) {}");
    assertEquals(Set.of("Sum", "Helper"), compiled.classes().keySet(), compiled.toString());
  }

  @Test
  void nestingThatIsTooDeepIsRefused() {
    String source = "class Sum { int x = " + "(".repeat(60_000) + "1" + ")".repeat(60_000) + "; }";
    assertEquals(
        "The compiler gave up on this answer: it is nested too deeply or too large.",
        problem(source));
  }

  @Test
  void anAnswerThatTakesTheCompilerTooLongIsRefusedAndTheNextOneIsNot() {
    try (Compiler hasty =
        new Compiler(Sandbox.practice(), Limits.standard().withCompile(Duration.ofMillis(1)))) {
      Compiled compiled = hasty.compile("Sum", SourceText.of("class Sum {}"));
      assertEquals(
          "The compiler did not finish this answer within 0 s and 256 MB: is it very long or deeply"
              + " nested?",
          compiled.problems().get(0).words());
    }
    assertEquals(Set.of("Sum"), compile("class Sum {}").classes().keySet());
  }

  @Test
  void whatIsNewerThanJava17IsRefusedOnEveryJdk() {
    String source = "class Sum { int of(Object o) { return switch (o) { case Integer i -> i;"
        + " default -> 0; }; } }";
    assertEquals(1, compile(source).problems().size());
  }
}
