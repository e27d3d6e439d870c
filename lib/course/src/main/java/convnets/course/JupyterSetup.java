package convnets.course;

import java.util.Optional;
import java.util.function.Supplier;

/** Gets a Jupyter where there is none: with pip in a folder of our own, else the system's. */
record JupyterSetup(Course course) {
  private static final String PIP = "-m pip install --retries=1 --timeout=20 ";

  /** Returns a Python that can run notebooks, installed if need be. */
  String runner() {
    return found(() -> jupyter().runner());
  }

  /** Returns the command that opens the page, installed if need be. */
  Jupyter.Page page() {
    return found(() -> jupyter().page());
  }

  /** Gets Jupyter's tests of kernels, if they can be had; what needs them is skipped otherwise. */
  void kernelTests() {
    boolean there = jupyter().tester().isPresent()
        || packages()
            .logged((jupyter().privatePython() + " " + PIP + "jupyter_kernel_test").split(" "))
        || packages().install(PackageManager::kernelTests, "Jupyter's tests of kernels");
    if (!there) {
      course.say(
          "Jupyter's tests of kernels cannot be had here; they are skipped (details: %s).",
          course.repository().log("setup"));
    }
  }

  private <T> T found(Supplier<Optional<T>> search) {
    return search
        .get()
        .or(() -> withPip(search))
        .or(() -> fromSystem(search))
        .orElseThrow(this::missing);
  }

  private <T> Optional<T> withPip(Supplier<Optional<T>> search) {
    course.say("there is no Jupyter here; fetching JupyterLab 4 into .convnets/jupyter.");
    boolean made =
        environment() || packages().install(PackageManager::python, "Python") && environment();
    if (made && packages().logged(pip())) {
      return search.get();
    }
    course.say("pip could not fetch it.");
    return Optional.empty();
  }

  private boolean environment() {
    String folder = course.repository().jupyter().toString();
    return jupyter()
        .python()
        .filter(python -> packages().logged(python, "-m", "venv", "--clear", folder))
        .isPresent();
  }

  private String[] pip() {
    return (jupyter().privatePython() + " " + PIP + "jupyterlab>=4,<5 nbclient").split(" ");
  }

  private <T> Optional<T> fromSystem(Supplier<Optional<T>> search) {
    return packages().install(PackageManager::jupyter, "Jupyter") ? search.get() : Optional.empty();
  }

  private SystemPackages packages() {
    return new SystemPackages(course);
  }

  private Jupyter jupyter() {
    return new Jupyter(course.repository(), course.machine());
  }

  private CourseException missing() {
    Machine machine = course.machine();
    String remedy = PackageManager.of(machine)
        .map(manager -> "Run:\n" + manager.typed(manager.jupyter(), machine))
        .orElse("Install JupyterLab 4 so that `jupyter-lab` is on the PATH.");
    return CourseException.missing(
        "there is no Jupyter here, and it could not be fetched (details: %s). %s",
        course.repository().log("setup"), remedy);
  }
}
