package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
  @TempDir
  private Path root;

  private final FakeMachine machine = new FakeMachine()
      .variable("JDK25_HOME", "no such folder")
      .has("python3")
      .has("bwrap")
      .answer("/bin/python3 -c import nbclient", 0, "0.7.2")
      .answer("/bin/python3 -c import jupyter_kernel_test", 0, "")
      .answer("git -C", 0, "18367bf+changes");

  @Test
  void allTestsRunThroughMavenAndTheLastLineSaysWhereAndHowLong() {
    machine.answer(maven(), 0, "");
    Typed test = Typed.in(root, machine, "test");
    assertEquals(Exit.OK, test.exit());
    assertEquals(List.of(maven() + " -B -ntp verify"), machine.commands);
    assertTrue(test.out().matches("""
            testing on JDK %1$s
            tests passed: \\d+ s, commit 18367bf\\+changes, JDK %1$s, Fake 1.0, 2 cores, 4.0 GB
            """.formatted(System.getProperty("java.version"))), test.out());
  }

  @Test
  void fullAddsTheLongRuns() {
    machine.answer(maven(), 0, "");
    assertEquals(Exit.OK, Typed.in(root, machine, "test", "--full").exit());
    assertEquals(maven() + " -B -ntp verify -Pfull", machine.commands.get(0));
  }

  @Test
  void whereThereIsAChromiumPicturesAreClickedInIt() {
    machine.has("chromium").answer(maven(), 0, "");
    assertEquals(Exit.OK, Typed.in(root, machine, "test").exit());
    assertEquals(
        List.of(maven() + " -B -ntp verify -Pbrowser -Dconvnets.browser=/bin/chromium"),
        machine.commands);
  }

  @Test
  void aTestThatFailsIsSeenInTheExitCode() {
    machine.answer(maven(), 1, "");
    Typed test = Typed.in(root, machine, "test", "--full");
    assertEquals(Exit.FAILED, test.exit());
    assertEquals(1, machine.commands.size());
    assertTrue(test.out().contains("tests failed: "), test.out());
  }

  private String maven() {
    return root.resolve("mvnw").toString();
  }
}
