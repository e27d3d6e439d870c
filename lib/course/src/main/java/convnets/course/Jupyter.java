package convnets.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a Jupyter on this computer: ours first, then what the user has. */
record Jupyter(Repository repository, Machine machine) {
  private static final String RUNNER = "import nbclient, nbformat; print(nbclient.__version__)";

  private static final String TESTER = "import jupyter_kernel_test";

  /** A way to open the page: the command, and what it calls itself. */
  record Page(List<String> command, String version) {}

  /** Returns a Python that can run notebooks. */
  Optional<String> runner() {
    return pythons().filter(python -> knows(python, RUNNER)).findFirst();
  }

  /** Returns a Python that can sign notebooks. */
  Optional<String> signer() {
    return pythons().filter(python -> knows(python, "import nbformat.sign")).findFirst();
  }

  /** Returns a Python that has Jupyter's tests of kernels. */
  Optional<String> tester() {
    return pythons().filter(python -> knows(python, TESTER)).findFirst();
  }

  /** Returns a JupyterLab, else a classic notebook server. */
  Optional<Page> page() {
    Stream<List<String>> programs = Stream.of("jupyter-lab", "jupyter-notebook")
        .filter(name -> machine.program(name).isPresent())
        .map(List::of);
    Stream<List<String>> modules = Stream.of("jupyterlab", "notebook")
        .flatMap(module -> pythons().map(python -> List.of(python, "-m", module)));
    Stream<List<String>> ours = Stream.of(List.of(privatePython(), "-m", "jupyterlab"));
    return Stream.of(ours, programs, modules)
        .flatMap(commands -> commands)
        .flatMap(command -> page(command).stream())
        .findFirst();
  }

  /** Returns what installs packages into our own virtual environment. */
  String privatePython() {
    return repository
        .jupyter()
        .resolve(machine.system() == Machine.System.WINDOWS ? "Scripts/python.exe" : "bin/python")
        .toString();
  }

  /** Returns a Python of this computer, if there is one. */
  Optional<String> python() {
    return pythons().skip(1).filter(python -> knows(python, "import sys")).findFirst();
  }

  private Stream<String> pythons() {
    Stream<String> onPath = Stream.of("python3", "python")
        .flatMap(name -> machine.program(name).stream())
        .map(Path::toString);
    return Stream.of(Stream.of(privatePython()), onPath, Stream.of("/usr/bin/python3"))
        .flatMap(names -> names)
        .distinct();
  }

  private boolean knows(String python, String code) {
    return machine.ask(python, "-c", code).ok();
  }

  private Optional<Page> page(List<String> command) {
    Machine.Answer answer =
        machine.ask(Stream.concat(command.stream(), Stream.of("--version")).toList());
    String version = answer.text().lines().reduce((first, last) -> last).orElse("");
    return answer.ok() && version.matches("\\d.*")
        ? Optional.of(new Page(command, version))
        : Optional.empty();
  }
}
