package convnets.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs notebooks as a reader would, through Jupyter and our kernel, but without a browser. */
@Command(name = "run", description = "Runs notebooks without a browser: cells, times, memory.")
final class RunCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Parameters(paramLabel = "CHAPTER", description = "Such as 03 or 03-lenet-5; all if none.")
  private List<String> chapters = new ArrayList<>();

  @Option(names = "--write", description = "Keeps the outputs in the notebooks.")
  private boolean write;

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "The longest that a cell may take (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  public Integer call() {
    Course course = main.course();
    Notebooks notebooks = new Notebooks(course.repository().notebooks());
    List<Path> chosen = notebooks.chosen(chapters);
    String python = new JupyterSetup(course).runner();
    new Kernels(course).install(course.repository().kernels().resolve("kernels"), List.of());
    List<ChapterRun> runs =
        chosen.stream().map(file -> run(course, python, file)).toList();
    course.print("%n%s", ChapterRun.head());
    runs.forEach(run -> course.print("%s", run.row()));
    return runs.stream().allMatch(ChapterRun::passed) ? Exit.OK : Exit.FAILED;
  }

  private ChapterRun run(Course course, String python, Path notebook) {
    Repository repository = course.repository();
    ChapterRun run = new ChapterRun(Notebooks.title(notebook), course);
    List<String> command = List.of(
        python,
        repository.helper("run_notebook.py").toString(),
        notebook.toString(),
        notebook.getParent().toString(),
        Kernels.NAME,
        String.valueOf(limit),
        write ? "write" : "keep");
    Path log = repository.log("run");
    Map<String, String> variables = Map.of("JUPYTER_PATH", repository.kernels().toString());
    course.machine().follow(repository.root(), variables, log, command, run::tell);
    if (!run.passed()) {
      course.print("%s did not run to its end (details: %s)", notebook.getFileName(), log);
    }
    return run;
  }
}
