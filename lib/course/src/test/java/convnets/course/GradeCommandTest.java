package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.sandbox.Level;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeCommandTest {
  @TempDir
  private Path root;

  private Path handedIn;

  @BeforeEach
  void handIn() throws IOException {
    handedIn = Files.createDirectory(root.resolve("in"));
    Files.writeString(handedIn.resolve("anna.java"), "class Subsampling {}");
  }

  private Typed typed(String... more) {
    FakeMachine machine =
        new FakeMachine().variable("XDG_CONFIG_HOME", root.resolve("settings").toString());
    Stream<String> words = Stream.concat(
        Stream.of("grade", "--out", root.resolve("out").toString()), Arrays.stream(more));
    return Typed.in(root, machine, words.toArray(String[]::new));
  }

  @Test
  void gradesAreMadeAtTheLevelThatIsShownAndSaid() throws IOException {
    Typed graded = typed(handedIn.toString(), "--exercises", "3.1", "--jobs", "1");
    assertEquals(Exit.OK, graded.exit(), graded.err());
    Level level = Stream.of(Level.values())
        .filter(any -> graded.out().startsWith(any.words() + "\n"))
        .findFirst()
        .orElseThrow();
    String out = "1 graded, reports in " + root.resolve("out") + "\n";
    assertTrue(graded.out().endsWith(out), graded.out());
    assertTrue(graded.err().contains("1 of 1 graded, 0 s left"), graded.err());
    assertTrue(graded
        .err()
        .contains("course: there is no secret: everybody knows the inputs of"
            + " the hidden tests. `./course secret new` draws one."));
    String page = Files.readString(root.resolve("out/students/anna.html"));
    assertTrue(page.contains(level.words()), page);
    assertTrue(page.contains("3.1") && !page.contains("3.2"), page);
    assertEquals(level != Level.NONE, Files.exists(root.resolve("out/results.json")));
    Typed again = typed(handedIn.toString(), "--exercises", "3.1");
    assertEquals(Exit.USAGE, again.exit());
    assertEquals(
        Exit.OK, typed(handedIn.toString(), "--exercises", "3.1", "--resume").exit());
  }

  @Test
  void aTeachersOwnPackIsCompiledAndGradedWithTheSameCommand() throws IOException {
    Path pack = Files.createDirectories(root.resolve("pack"));
    Files.writeString(pack.resolve("SumExercise.java"), """
        @convnets.grader.api.Exercise(id = "sum", title = "A sum", answer = "Sum")
        interface SumExercise { int of(int a, int b); }
        """);
    Files.writeString(pack.resolve("SumTest.java"), """
        import convnets.grader.api.*;
        import org.junit.jupiter.api.*;
        @Visible
        class SumTest {
          @Test @Points(3) void adds(SumExercise sum) { Assertions.assertEquals(3, sum.of(1, 2)); }
        }
        """);
    Files.writeString(
        handedIn.resolve("anna.java"), "class Sum { int of(int a, int b) { return a + b; } }");
    Typed graded = typed(handedIn.toString(), "--pack", pack.toString());
    assertEquals(Exit.OK, graded.exit(), graded.err());
    String csv = Files.readString(root.resolve("out/grades.csv"));
    assertTrue(csv.contains("\"sum\"\n\"anna\",3,3,"), csv);
    String page = Files.readString(root.resolve("out/students/anna.html"));
    assertTrue(page.contains("hidden: pending"), page);
  }

  @Test
  void aPackThatCannotBeUsedIsNamed() throws IOException {
    Path pack = Files.createDirectories(root.resolve("pack"));
    assertEquals(
        "course: there is no Java source in the pack " + pack + "\n",
        typed(handedIn.toString(), "--pack", pack.toString()).err());
    Path file = Files.writeString(pack.resolve("A.java"), "class A {}");
    Typed none = typed(handedIn.toString(), "--pack", pack.toString());
    assertEquals(
        "course: the pack " + pack + " has no exercise: an interface marked @Exercise\n",
        none.err());
    Files.writeString(file, "class A {\n  int x = y;\n}");
    Typed broken = typed(handedIn.toString(), "--pack", pack.toString());
    assertEquals(Exit.USAGE, broken.exit());
    String start = "course: the pack " + pack + " does not compile:\n" + file + ":2: error: cannot";
    assertTrue(broken.err().startsWith(start), broken.err());
  }

  @Test
  void wrongWordsAreRefusedBeforeAnythingIsGraded() {
    Path nowhere = root.resolve("nowhere");
    assertEquals(
        "course: " + nowhere + " cannot be read: is it there?\n",
        typed(nowhere.toString()).err());
    assertEquals(
        "course: there is no isolation \"high\": choose full, full-noseccomp, user or none\n",
        typed(handedIn.toString(), "--require", "high").err());
    Typed unknown = typed(handedIn.toString(), "--exercises", "9.9");
    assertEquals(Exit.USAGE, unknown.exit());
    assertTrue(unknown.err().startsWith("course: There is no exercise \"9.9\"."), unknown.err());
    assertFalse(Files.exists(root.resolve("out")));
  }

  @Test
  void reportsThatCannotBeWrittenAreAFailureOfTheGrader() throws IOException {
    Files.createDirectories(root.resolve("out/grades.csv"));
    Typed full = typed(handedIn.toString(), "--exercises", "3.1");
    assertEquals(Exit.NO_VERDICT, full.exit());
    String start = "course: the grader failed, go on with --resume: " + root.resolve("out");
    assertTrue(full.err().contains(start), full.err());
  }

  @Test
  void anEmptyFolderIsNamed() throws IOException {
    Path empty = Files.createDirectory(root.resolve("empty"));
    assertEquals(
        "course: nothing was handed in: " + empty
            + " holds no notebook, Java file, zip or folder\n",
        typed(empty.toString()).err());
  }

  @Test
  void progressTellsWhatIsLeftAndWhatHasNoVerdict() {
    StringWriter said = new StringWriter();
    GradeProgress progress = new GradeProgress(new PrintWriter(said), false);
    progress.done(99, 0, 1000);
    progress.done(100, 2, 1000);
    assertTrue(
        said.toString().matches("100 of 1000 graded \\(2 without a verdict\\), \\d+ s left\\R"),
        said.toString());
  }
}
