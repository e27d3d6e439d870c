package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserSetupTest {
  private static final String INSTALL = "apt-get install -y --no-install-recommends chromium";

  @TempDir
  private Path root;

  private final StringWriter said = new StringWriter();

  @Test
  void anExistingBrowserIsUsed() {
    FakeMachine machine = new FakeMachine().has("google-chrome");
    assertEquals(Optional.of(Path.of("/bin/google-chrome")), setup(machine).browser());
    assertEquals("", said.toString());
  }

  @Test
  void anAdministratorGetsTheSystemsPackage() {
    FakeMachine machine = new FakeMachine()
        .administrator()
        .has("apt-get")
        .answer("apt-get update", 0, "")
        .answer(INSTALL, 0, "");
    machine.whenLogged(() -> machine.has("chromium"));
    assertEquals(Optional.of(Path.of("/bin/chromium")), setup(machine).browser());
    assertEquals(List.of("apt-get update", INSTALL), machine.commands);
    assertEquals("course: installing Chromium: " + INSTALL + "\n", said.toString());
  }

  @Test
  void whatDoesNotComeIsNotLeftOutInSilence() {
    FakeMachine machine = new FakeMachine().administrator().has("apt-get");
    CourseException missing = assertThrows(CourseException.class, setup(machine)::browser);
    assertEquals(Exit.MISSING, missing.exit());
    assertEquals(
        "Chromium could not be installed (details: %s). Run:\n    apt-get update\n    %s"
            .formatted(root.resolve(".convnets/log/setup.log"), INSTALL),
        missing.getMessage());
  }

  @Test
  void whoMayNotInstallIsToldWhatIsLeftOut() {
    FakeMachine machine = new FakeMachine().has("apt-get");
    assertEquals(Optional.empty(), setup(machine).browser());
    assertEquals(
        "course: there is no Chromium here: the tests in a browser are left out. To have them, run"
            + " first:\n    sudo apt-get update\n    sudo " + INSTALL + "\n",
        said.toString());
  }

  private BrowserSetup setup(FakeMachine machine) {
    PrintWriter writer = new PrintWriter(said, true);
    return new BrowserSetup(new Course(new Repository(root), machine, writer, writer));
  }
}
