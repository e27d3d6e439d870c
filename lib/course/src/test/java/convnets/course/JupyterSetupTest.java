package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JupyterSetupTest {
  private static final String RUNS_NOTEBOOKS = " -c import nbclient";

  @TempDir
  private Path root;

  private final StringWriter said = new StringWriter();

  @Test
  void anExistingJupyterIsUsedAndNothingInstalled() {
    FakeMachine machine = new FakeMachine()
        .has("python3")
        .has("jupyter-lab")
        .answer("/bin/python3" + RUNS_NOTEBOOKS, 0, "0.7.2")
        .answer("jupyter-lab --version", 0, "4.4.1");
    assertEquals("/bin/python3", setup(machine).runner());
    assertEquals(
        new Jupyter.Page(List.of("jupyter-lab"), "4.4.1"), setup(machine).page());
    assertEquals(List.of(), machine.commands);
    assertEquals("", said.toString());
  }

  @Test
  void elsePipFetchesJupyterLabIntoAFolderOfOurOwn() {
    FakeMachine machine = new FakeMachine()
        .has("python3")
        .answer("/bin/python3 -c import sys", 0, "")
        .answer("/bin/python3 -m venv", 0, "")
        .answer(privatePython() + " -m pip", 0, "");
    machine.whenLogged(() -> machine.answer(privatePython() + RUNS_NOTEBOOKS, 0, "0.10.2"));
    assertEquals(privatePython(), setup(machine).runner());
    assertEquals(
        List.of(
            "/bin/python3 -m venv --clear " + root.resolve(".convnets/jupyter"),
            privatePython() + " -m pip install --retries=1 --timeout=20 jupyterlab>=4,<5 nbclient"),
        machine.commands);
    assertEquals(
        "course: there is no Jupyter here; fetching JupyterLab 4 into .convnets/jupyter.\n",
        said.toString());
  }

  @Test
  void elseAnAdministratorGetsTheSystemsPackages() {
    FakeMachine machine =
        new FakeMachine().administrator().has("apt-get").answer("apt-get update", 0, "");
    String python = "apt-get install -y --no-install-recommends python3 python3-venv";
    String jupyter = "apt-get install -y --no-install-recommends jupyter-notebook python3-nbclient";
    machine.answer(python, 100, "").answer(jupyter, 0, "");
    machine.whenLogged(() -> machine.answer("/usr/bin/python3" + RUNS_NOTEBOOKS, 0, "0.7.2"));
    assertEquals("/usr/bin/python3", setup(machine).runner());
    assertEquals(List.of("apt-get update", python, "apt-get update", jupyter), machine.commands);
    assertEquals("""
        course: there is no Jupyter here; fetching JupyterLab 4 into .convnets/jupyter.
        course: installing Python: %s
        course: pip could not fetch it.
        course: installing Jupyter: %s
        """.formatted(python, jupyter), said.toString());
  }

  @Test
  void testsOfKernelsComeFromPipElseFromTheSystem() {
    FakeMachine machine = new FakeMachine().administrator().has("apt-get").answer("apt-get", 0, "");
    setup(machine).kernelTests();
    assertEquals(
        List.of(
            privatePython() + " -m pip install --retries=1 --timeout=20 jupyter_kernel_test",
            "apt-get update",
            "apt-get install -y --no-install-recommends python3-jupyter-kernel-test"),
        machine.commands);
  }

  @Test
  void testsOfKernelsThatCannotBeHadAreSkippedAloud() {
    setup(new FakeMachine().has("dnf").administrator()).kernelTests();
    assertEquals(
        "course: Jupyter's tests of kernels cannot be had here; they are skipped (details: %s).\n"
            .formatted(root.resolve(".convnets/log/setup.log")),
        said.toString());
  }

  @Test
  void testsOfKernelsThatAreThereAreNotFetched() {
    FakeMachine machine = new FakeMachine()
        .has("python3")
        .answer("/bin/python3 -c import jupyter_kernel_test", 0, "");
    setup(machine).kernelTests();
    assertEquals(List.of(), machine.commands);
  }

  @Test
  void whoMayNotInstallGetsTheExactCommands() {
    FakeMachine machine = new FakeMachine().has("apt-get");
    CourseException missing = assertThrows(CourseException.class, setup(machine)::page);
    assertEquals(Exit.MISSING, missing.exit());
    String log = root.resolve(".convnets/log/setup.log").toString();
    assertEquals(
        "there is no Jupyter here, and it could not be fetched (details: " + log + "). Run:\n"
            + "    sudo apt-get update\n    sudo apt-get install -y --no-install-recommends"
            + " jupyter-notebook python3-nbclient",
        missing.getMessage());
  }

  @Test
  void whereNoPackageManagerIsKnownTheRemedyNamesTheProgram() {
    CourseException missing = assertThrows(CourseException.class, setup(new FakeMachine())::runner);
    assertEquals(
        "there is no Jupyter here, and it could not be fetched (details: %s). "
                .formatted(root.resolve(".convnets/log/setup.log"))
            + "Install JupyterLab 4 so that `jupyter-lab` is on the PATH.",
        missing.getMessage());
  }

  private String privatePython() {
    return root.resolve(".convnets/jupyter/bin/python").toString();
  }

  private JupyterSetup setup(FakeMachine machine) {
    PrintWriter writer = new PrintWriter(said, true);
    return new JupyterSetup(new Course(new Repository(root), machine, writer, writer));
  }
}
