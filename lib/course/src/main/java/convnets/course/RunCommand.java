package convnets.course;

import convnets.train.QuickTraining;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
      names = "--quick",
      description = "Trainings learn from a twentieth of their pictures (CONVNETS_QUICK=1).")
  private boolean quick;

  @Option(
      names = "--solved",
      description = "For teachers: with the reference solution of each exercise, all points due.")
  private boolean solved;

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "The longest that a cell may take (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  public Integer call() {
    Course course = main.course();
    boolean less = quick || Quick.isAsked(course.machine());
    check(less);
    Notebooks notebooks = new Notebooks(course.repository().notebooks());
    List<Path> chosen = notebooks.chosen(chapters);
    String python = new JupyterSetup(course).runner();
    new Kernels(course).install(course.repository().kernels().resolve("kernels"), List.of());
    if (less) {
      course.say("a quick run: %s.", Quick.WORDS);
    }
    NotebookRunner runner = new NotebookRunner(course, python, limit, less);
    List<ChapterRun> runs = chosen.stream()
        .map(file -> solved ? runner.solved(file) : runner.run(file, write))
        .toList();
    course.print("%n%s", ChapterRun.head());
    runs.forEach(run -> course.print("%s", run.row()));
    return runs.stream().allMatch(ChapterRun::passed) ? Exit.OK : Exit.FAILED;
  }

  private void check(boolean less) {
    if (write && less) {
      throw CourseException.usage(
          "what a quick run shows is never kept: with --write leave out --quick, and unset %s",
          QuickTraining.VARIABLE);
    } else if (write && solved) {
      throw CourseException.usage(
          "solutions are never kept in a chapter: with --write leave out --solved");
    }
  }
}
