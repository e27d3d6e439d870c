package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.exercises.ExercisesPack;
import convnets.grader.ExercisePack;
import convnets.grader.Exercises;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeacherDoctorTest {
  private static final String FILE = "convnets/solutions/" + "chapter03/Subsampling";
  private static final Path HERE = Path.of("../../solutions/src/main");

  @TempDir
  private Path root;

  private final StringWriter told = new StringWriter();
  private Path main;

  @BeforeEach
  void copyOneSolution() throws IOException {
    Teachers.only();
    main = root.resolve("solutions/src/main");
    Files.createDirectories(main.resolve("java/" + FILE).getParent());
    Files.copy(HERE.resolve("java/" + FILE + ".java"), main.resolve("java/" + FILE + ".java"));
    variant("mean-instead-of-sum");
    variant("connections-without-bias");
  }

  private void variant(String name) throws IOException {
    Path folder = Files.createDirectories(main.resolve("resources/" + FILE));
    Path file = folder.resolve(name + ".variant");
    Files.copy(HERE.resolve("resources/" + FILE).resolve(name + ".variant"), file);
  }

  /** Of the exercises those that lie here, with the visible tests alone, which are quicker. */
  private boolean isSatisfied() {
    ExercisePack visible = new ExercisesPack();
    Course course = new Course(
        new Repository(root),
        new FakeMachine(),
        new PrintWriter(told, true),
        new PrintWriter(Writer.nullWriter()));
    return new TeacherDoctor(course, Exercises.of(visible)).isSatisfied();
  }

  @Test
  void whatIsWholeIsALineOfTheTable() {
    assertTrue(isSatisfied(), told::toString);
    List<String> lines = told.toString().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(
        lines.get(1).matches("3\\.1 Subsampling .* 4  passes +fails +2 of 2 +\\d+\\.\\d"),
        lines.get(1));
  }

  @Test
  void aMistakeThatNoTestCatchesIsNamed() throws IOException {
    variant("one-coefficient-for-all-maps");
    assertFalse(isSatisfied());
    String last = told.toString().lines().reduce((a, b) -> b).orElse("");
    assertTrue(
        last.startsWith(
            "3.1: no test catches one-coefficient-for-all-maps, or it does not compile. "),
        last);
    assertTrue(told.toString().contains("2 of 3"));
  }

  @Test
  void aReferenceThatFailsIsNamedWithItsTest() throws IOException {
    Path file = main.resolve("java/" + FILE + ".java");
    Files.writeString(
        file, Files.readString(file).replace("(4 + 1)", "(4 + 2 - 1 + 0 * maps - 1)"));
    Files.delete(main.resolve("resources/" + FILE + "/connections-without-bias.variant"));
    assertFalse(isSatisfied());
    assertTrue(
        told.toString().contains("\n3.1: the reference does not pass. S2 has 5,880 connections: "),
        told::toString);
    assertTrue(told.toString().contains(" FAILS "));
  }

  @Test
  void aStudentsCopyHasNothingToExamine() {
    Typed refused = Typed.in(root.resolve("nowhere"), new FakeMachine(), "doctor", "--teacher");
    assertEquals(Exit.USAGE, refused.exit());
    assertEquals(
        "course: there are no solutions here: this is a student's copy. Use the teacher's\n",
        refused.err());
  }
}
