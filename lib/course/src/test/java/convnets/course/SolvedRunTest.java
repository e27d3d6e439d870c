package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapters whose exercises are solved by their references. */
class SolvedRunTest {
  private static final String CHAPTER = """
      {"cells": [{"cell_type": "code", "execution_count": null, "id": "a", "metadata": {},
      "outputs": [], "source": ["%%check 1.1\\n", "class Answer {}"]}],
      "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
      """;

  @TempDir
  private Path root;

  private final FakeMachine machine = new FakeMachine().runsNotebooks();

  private Path chapter() throws IOException {
    Path file = Files.createDirectory(root.resolve("notebooks")).resolve("01-one.ipynb");
    return Files.writeString(file, CHAPTER);
  }

  private void solutions() throws IOException {
    Path place = root.resolve("solutions/src/main/java/convnets/solutions").resolve("chapter01");
    Files.createDirectories(place);
    Files.writeString(place.resolve("RowMajor.java"), """
        package convnets.solutions.chapter01;

        class RowMajor {
          int twice(int i) {
            // BEGIN SOLUTION
            return 2 * i;
            // END SOLUTION
          }
        }
        """);
  }

  @Test
  void whatRunsIsACopyInWhichTheReferenceStands() throws IOException {
    Path chapter = chapter();
    solutions();
    Typed.in(root, machine, "run", "--solved", "01");
    Path copy = root.resolve(".convnets/scratch/01-one.ipynb");
    String last = machine.commands.get(machine.commands.size() - 1);
    assertTrue(
        last.contains(" " + copy + " " + root.resolve("notebooks") + " java 600 keep"), last);
    String solved = Files.readString(copy);
    assertTrue(solved.contains("%%check 1.1\\n"), solved);
    assertTrue(solved.contains("return 2 * i;"), solved);
    assertFalse(solved.contains("SOLUTION"), solved);
    assertEquals(CHAPTER, Files.readString(chapter));
  }

  @Test
  void aStudentsCopyHasNoSolutions() throws IOException {
    chapter();
    Typed run = Typed.in(root, machine, "run", "--solved");
    assertEquals(Exit.USAGE, run.exit());
    assertEquals(
        "course: 01-one.ipynb: exercise 1.1 has no solution here: this is a student's copy, or its"
            + " number is wrong\n",
        run.err());
  }

  @Test
  void solutionsAreNeverKeptInAChapter() throws IOException {
    chapter();
    Typed run = Typed.in(root, machine, "run", "--solved", "--write");
    assertEquals(Exit.USAGE, run.exit());
    assertEquals(
        "course: solutions are never kept in a chapter: with --write leave out --solved\n",
        run.err());
  }
}
