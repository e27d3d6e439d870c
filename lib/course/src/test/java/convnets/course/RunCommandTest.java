package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several notebooks at a time. */
class RunCommandTest {
  private static final String BOOK =
      "{\"cells\": [], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}";

  @TempDir
  private Path root;

  private final FakeMachine machine = new FakeMachine().runsNotebooks().tellsOfOneCell();

  @BeforeEach
  void chapters() throws IOException {
    Files.createDirectory(root.resolve("notebooks"));
    for (String name : List.of("01-one", "02-two", "03-three", "04-four")) {
      Files.writeString(root.resolve("notebooks/" + name + ".ipynb"), BOOK);
    }
  }

  @Test
  void asManyRunAtATimeAsAreAskedForAndAreToldInTheOrderOfTheCourse() {
    machine.meeting(2);
    Typed run = Typed.in(root, machine, "run", "--quick", "--jobs", "2");
    assertEquals(Exit.OK, run.exit(), run.err());
    List<String> table =
        run.out().lines().dropWhile(line -> !line.isEmpty()).skip(2).toList();
    assertEquals(
        List.of("01-one", "02-two", "03-three", "04-four"),
        table.stream().map(line -> line.replaceFirst(" .*", "")).toList());
  }

  @Test
  void oneAfterTheOtherRunsIfNothingIsSaid() {
    assertEquals(Exit.OK, Typed.in(root, machine, "run").exit());
    assertEquals(
        List.of("01-one", "02-two", "03-three", "04-four"),
        machine.commands.stream()
            .map(command -> command.replaceFirst(".*/([^/]+)\\.ipynb .*", "$1"))
            .toList());
  }

  @Test
  void whatEndsOneNotebookEndsTheRunWithItsOwnWords() throws IOException {
    String broken = "{\"cells\": [{\"cell_type\": \"code\", \"id\": \"a\", \"metadata\": {},"
        + " \"outputs\": [], \"execution_count\": null,"
        + " \"source\": [\"%%check 1.1\\n\", \"class A {}\"]}],"
        + " \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}";
    for (String name : List.of("01-one", "02-two")) {
      Files.writeString(root.resolve("notebooks/" + name + ".ipynb"), broken);
    }
    Typed student = Typed.in(root, machine, "run", "--solved", "--jobs", "2");
    assertEquals(Exit.USAGE, student.exit());
    assertEquals(
        "course: 01-one.ipynb: exercise 1.1 has no solution here: this is a student's copy, or its"
            + " number is wrong\n",
        student.err());
  }

  @Test
  void noNotebookAtATimeIsAnError() {
    Typed run = Typed.in(root, machine, "run", "--jobs", "0");
    assertEquals(Exit.USAGE, run.exit());
    assertEquals("course: --jobs 0: at least one notebook has to run at a time\n", run.err());
  }
}
