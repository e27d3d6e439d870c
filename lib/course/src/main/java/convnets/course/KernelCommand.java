package convnets.course;

import convnets.kernel.KernelSpec;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells an existing Jupyter, or a Binder host, of our kernel. */
@Command(name = "kernel", description = "Installs the Java kernel into a Jupyter.")
final class KernelCommand {
  @ParentCommand
  private Main main;

  @Command(name = "install", description = "Installs the kernel, for this user if nothing is said.")
  Integer install(
      @ArgGroup(exclusive = true) Place place,
      @Option(
              names = "--name",
              defaultValue = Kernels.NAME,
              description = "The kernel's name in notebooks (default: ${DEFAULT-VALUE}).")
          String name,
      @Option(names = "--heap", paramLabel = "SIZE", description = "Its largest heap, as in 800m.")
          String heap) {
    Course course = main.course();
    Path folder = place == null ? KernelSpec.userKernels() : place.folder(course);
    List<String> arguments = heap == null ? List.of() : List.of("-Xmx" + heap);
    course.print(
        "the kernel \"%s\" is in %s",
        name, new Kernels(course).install(folder, name, arguments).getParent());
    return Exit.OK;
  }

  @Command(
      name = "ijava-setup",
      description =
          "Prints what IJava 1.3.0 needs to run our notebooks: eval \"$(…)\" takes it in.")
  Integer ijavaSetup() {
    main.course().print("%s", new IJavaSetup(main.course()).text());
    return Exit.OK;
  }

  /** Where Jupyter looks for kernels. */
  static final class Place {
    @Option(names = "--user", description = "For this user.")
    private boolean user;

    @Option(names = "--prefix", paramLabel = "DIR", description = "In DIR/share/jupyter/kernels.")
    private Path prefix;

    @Option(names = "--sys-prefix", description = "In the environment of the Python found.")
    private boolean sysPrefix;

    Path folder(Course course) {
      if (prefix != null) {
        return kernels(prefix);
      }
      return sysPrefix ? kernels(pythonPrefix(course)) : KernelSpec.userKernels();
    }

    private static Path kernels(Path prefix) {
      return prefix.toAbsolutePath().resolve("share/jupyter/kernels");
    }

    private static Path pythonPrefix(Course course) {
      String python = new JupyterSetup(course).runner();
      return Path.of(
          course.machine().ask(python, "-c", "import sys; print(sys.prefix)").text());
    }
  }
}
