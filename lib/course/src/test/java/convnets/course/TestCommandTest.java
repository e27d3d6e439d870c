package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
  @TempDir
  private Path root;

  private final FakeMachine machine = new FakeMachine()
      .variable("JDK25_HOME", "no such folder")
      .runsNotebooks()
      .has("bwrap")
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
  void fullAddsTheLongRunsAndTheChaptersUnsolvedAndSolved() {
    String chapters = root.resolve("course") + " run";
    machine.answer(maven(), 0, "").answer(chapters, 0, "");
    Typed test = Typed.in(root, machine, "test", "--full");
    assertEquals(Exit.OK, test.exit());
    assertEquals(
        List.of(maven() + " -B -ntp verify -Pfull", chapters, chapters + " --solved"),
        machine.commands.subList(0, 3));
    assertTrue(
        test.out()
            .contains(
                "running the chapters on JDK " + System.getProperty("java.version") + ", solved\n"),
        test.out());
  }

  @Test
  void fullRunsAllThatOnANewerJdkToo(@TempDir Path newer) throws IOException {
    Files.createDirectories(newer.resolve("bin"));
    Files.createFile(newer.resolve("bin/javac"));
    Files.writeString(newer.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    String chapters = root.resolve("course") + " run";
    machine.answer(maven(), 0, "").answer(chapters, 0, "").variable("JDK25_HOME", newer.toString());
    assertEquals(Exit.OK, Typed.in(root, machine, "test", "--full").exit());
    assertEquals(
        List.of(maven() + " -B -ntp verify", chapters, chapters + " --solved"),
        machine.commands.subList(3, 6));
    assertEquals(newer.toString(), machine.given.get("JAVA_HOME"));
  }

  @Test
  void aChapterThatFailsFailsTheFullTest() {
    machine.answer(maven(), 0, "").answer(root.resolve("course") + " run", 1, "");
    Typed test = Typed.in(root, machine, "test", "--full");
    assertEquals(Exit.FAILED, test.exit());
    assertEquals(2, machine.commands.size());
  }

  @Test
  void nothingIsFullWithATwentiethOfTheData() {
    Typed test = Typed.in(root, machine.variable("CONVNETS_QUICK", "1"), "test", "--full");
    assertEquals(Exit.USAGE, test.exit());
    assertTrue(test.err().contains(" A full test needs the whole: unset it"), test.err());
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
