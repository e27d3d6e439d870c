package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxSetupTest {
  private static final String INSTALL = "apt-get install -y --no-install-recommends bubblewrap";

  @TempDir
  private Path root;

  private final StringWriter said = new StringWriter();

  private void setUp(FakeMachine machine) {
    PrintWriter writer = new PrintWriter(said, true);
    new SandboxSetup(new Course(new Repository(root), machine, writer, writer)).run();
  }

  @Test
  void whereBubblewrapIsNothingIsInstalled() {
    FakeMachine machine = new FakeMachine().administrator().has("apt-get").has("bwrap");
    setUp(machine);
    assertEquals(List.of(), machine.commands);
    assertEquals("", said.toString());
  }

  @Test
  void anAdministratorGetsIt() {
    FakeMachine machine = new FakeMachine()
        .administrator()
        .has("apt-get")
        .answer("apt-get update", 0, "")
        .answer(INSTALL, 0, "");
    setUp(machine);
    assertEquals(List.of("apt-get update", INSTALL), machine.commands);
    assertEquals("course: installing bubblewrap: " + INSTALL + "\n", said.toString());
  }

  @Test
  void whoMayNotInstallHearsWhatIsLeftOutAndTheCommands() {
    setUp(new FakeMachine().has("apt-get"));
    assertEquals("""
        course: there is no bubblewrap here: what needs a full sandbox is left out. Run:
            sudo apt-get update
            sudo apt-get install -y --no-install-recommends bubblewrap
        """, said.toString());
  }

  @Test
  void whereItCannotBeInstalledTheRestGoesOn() {
    setUp(new FakeMachine());
    assertEquals(
        "course: there is no bubblewrap here: what needs a full sandbox is left out.\n",
        said.toString());
  }
}
