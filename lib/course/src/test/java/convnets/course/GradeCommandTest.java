package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.Exercises;
import convnets.grader.author.Solutions;
import convnets.grader.author.Variant;
import convnets.grader.sandbox.Level;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
  void theTeachersLogNamesTheMistakeBehindAHiddenTestThatFailed() throws IOException {
    Path here = Teachers.only();
    Solutions solutions = new Solutions(here);
    Class<?> exercise = Exercises.load().plan("3.1").type();
    Variant mean = solutions.variants(exercise).stream()
        .filter(variant -> variant.name().equals("mean-instead-of-sum"))
        .findFirst()
        .orElseThrow();
    Files.writeString(
        handedIn.resolve("anna.java"), mean.of(solutions.reference(exercise)) + "// anna");
    String[] words = {
      "grade", handedIn.toString(), "--exercises", "3.1", "--out", "" + root.resolve("out")
    };
    Typed graded = Typed.in(here, new FakeMachine(), words);
    assertEquals(Exit.OK, graded.exit(), graded.err());
    String named = "A known mistake gives just this: " + mean.sentence();
    List<String> log = Files.readAllLines(root.resolve("out/teacher.log"));
    long hidden = log.stream()
        .filter(line -> line.contains("hidden test") && line.endsWith(named))
        .count();
    assertTrue(hidden > 0 || graded.out().startsWith(Level.NONE.words()), () -> "" + log);
    String page = Files.readString(root.resolve("out/students/anna.html"));
    assertEquals(4, page.split("A known mistake", -1).length, "three visible tests tell it");
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
