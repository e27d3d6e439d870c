package convnets.course;

import convnets.kernel.KernelSpec;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Opens the course: Jupyter in the folder of notebooks, with our kernel. */
@Command(name = "start", description = "Opens the notebooks in Jupyter.")
final class StartCommand implements Callable<Integer> {
  private static final String FIRST = "00-start-here.ipynb";

  @ParentCommand
  private Main main;

  @Option(names = "--no-browser", description = "Prints the address and opens nothing.")
  private boolean noBrowser;

  @Option(names = "--port", paramLabel = "PORT", description = "The port, else the first free one.")
  private Integer port;

  @Option(
      names = "--gpu",
      description = "Also a kernel that computes on the graphics card, if it can.")
  private boolean gpu;

  @Override
  public Integer call() {
    Course course = main.course();
    Jupyter.Page page = new JupyterSetup(course).page();
    Path kernel = new Kernels(course).install(KernelSpec.userKernels(), List.of());
    course.say("the Java kernel is in %s.", kernel.getParent());
    if (gpu) {
      new Cuda(course).classPath().ifPresent(classPath -> installGpu(course, classPath));
    }
    new Trust(course).committed();
    course.say("opening Jupyter; Ctrl-C here ends it.");
    Path notebooks = course.repository().notebooks();
    int exit =
        course.machine().run(notebooks, undisturbed(course), command(course, page, notebooks));
    return exit == 0 ? Exit.OK : Exit.FAILED;
  }

  /** Settings with which JupyterLab asks neither student nor web for news. */
  private static Map<String, String> undisturbed(Course course) {
    String quiet = course.repository().root().resolve("binder/quiet").toString();
    String path = course
        .machine()
        .variable("JUPYTER_CONFIG_PATH")
        .map(others -> quiet + File.pathSeparator + others)
        .orElse(quiet);
    return Map.of("JUPYTER_CONFIG_PATH", path);
  }

  private static void installGpu(Course course, String classPath) {
    new Kernels(course).installGpu(KernelSpec.userKernels(), classPath);
    course.say(
        "in a chapter, Kernel > Change Kernel > %s computes on the card.", Cuda.DISPLAY_NAME);
  }

  private List<String> command(Course course, Jupyter.Page page, Path notebooks) {
    List<String> command = new ArrayList<>(page.command());
    if (Files.exists(notebooks.resolve(FIRST))) {
      command.add(FIRST);
    }
    if (noBrowser) {
      command.add("--no-browser");
    }
    if (port != null) {
      command.add("--port=" + port);
    }
    if (course.machine().isAdministrator()) {
      command.add("--allow-root");
    }
    return command;
  }
}
