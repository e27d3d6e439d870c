package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {
  @TempDir
  private Path root;

  @Test
  void helpListsEveryCommandAndEveryExitCode() {
    Typed help = typed("help");
    assertEquals(Exit.OK, help.exit());
    commandLine().getSubcommands().forEach((name, command) -> {
      String summary = command.getCommandSpec().usageMessage().description()[0];
      assertTrue(help.out().contains("  " + name), name);
      assertTrue(help.out().contains(summary), name);
    });
    assertTrue(help.out().contains("""
        Exit codes:
          0     done
          1     something failed
          2     the command line is wrong, or the grader failed
          3     something must be installed first; the message says how
          130   interrupted; a training has kept what it learned
        """));
  }

  @Test
  void helpOfACommandShowsItsOptions() {
    assertTrue(typed("help", "run").out().contains("--limit=SECONDS"));
    assertEquals(typed("help", "run").out(), typed("run", "--help").out());
  }

  @Test
  void anUnknownCommandIsRefusedWithThoseThatExist() {
    Typed wrong = typed("dokter");
    assertEquals(Exit.USAGE, wrong.exit());
    assertEquals("""
        course: there is no command "dokter": choose one of start, run, train, replay, \
        summary, compare, era, gallery, check, grade, secret, exercise, release, links, update, \
        data, sync, test, bench, doctor, kernel, completion, help
        `./course --help` says more.
        """, wrong.err());
  }

  @Test
  void helpOfAnUnknownCommandIsRefused() {
    Typed wrong = typed("help", "dokter");
    assertEquals(Exit.USAGE, wrong.exit());
    assertEquals("""
        course: there is no command "dokter": choose one of start, run, train, replay, \
        summary, compare, era, gallery, check, grade, secret, exercise, release, links, update, \
        data, sync, test, bench, doctor, kernel, completion, help
        `./course help --help` says more.
        """, wrong.err());
  }

  @Test
  void anUnknownChapterIsRefusedWithThoseThatExist() throws IOException {
    Path notebooks = Files.createDirectory(root.resolve("notebooks"));
    Files.createFile(notebooks.resolve("03-lenet-5.ipynb"));
    Files.createFile(notebooks.resolve("00-start-here.ipynb"));
    Typed wrong = typed("run", "07");
    assertEquals(Exit.USAGE, wrong.exit());
    assertEquals("""
        course: there is no chapter "07": choose among 00-start-here, 03-lenet-5
        """, wrong.err());
  }

  @Test
  void completionKnowsEveryCommand() {
    Typed completion = typed("completion");
    assertEquals(Exit.OK, completion.exit());
    commandLine()
        .getSubcommands()
        .keySet()
        .forEach(name -> assertTrue(completion.out().contains("_picocli_course_" + name), name));
  }

  @Test
  void aFailureIsASentenceWithoutATrace() {
    Typed failed = typed("run");
    assertEquals(Exit.FAILED, failed.exit());
    assertEquals(
        "course: there are no notebooks in " + root.resolve("notebooks") + "\n", failed.err());
    assertFalse(failed.err().contains("\tat "));
  }

  @Test
  void anUnknownOptionIsRefused() {
    Typed wrong = typed("start", "--prot", "8888");
    assertEquals(Exit.USAGE, wrong.exit());
    assertEquals("""
        course: Unknown options: '--prot', '8888'
        `./course start --help` says more.
        """, wrong.err());
  }

  private CommandLine commandLine() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return Main.commandLine(new Course(new Repository(root), new FakeMachine(), nowhere, nowhere));
  }

  private Typed typed(String... words) {
    return Typed.in(root, new FakeMachine(), words);
  }
}
