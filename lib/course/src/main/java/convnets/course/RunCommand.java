package convnets.course;

import convnets.train.QuickTraining;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many run at a time; they slow each other (default: ${DEFAULT-VALUE}).")
  private int jobs;

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
    List<ChapterRun> runs =
        atATime(chosen, file -> solved ? runner.solved(file) : runner.run(file, write));
    course.print("%n%s", ChapterRun.head());
    runs.forEach(run -> course.print("%s", run.row()));
    return runs.stream().allMatch(ChapterRun::passed) ? Exit.OK : Exit.FAILED;
  }

  /** After a failure no other begins; those that run come to their end. */
  private List<ChapterRun> atATime(List<Path> files, Function<Path, ChapterRun> run) {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      List<CompletableFuture<ChapterRun>> runs = files.stream()
          .map(file -> CompletableFuture.supplyAsync(() -> run.apply(file), workers))
          .toList();
      return runs.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw e.getCause() instanceof CourseException told ? told : e;
    } finally {
      workers.shutdownNow();
      awaitEnd(workers);
    }
  }

  private static void awaitEnd(ExecutorService workers) {
    try {
      workers.awaitTermination(Long.MAX_VALUE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void check(boolean less) {
    if (jobs < 1) {
      throw CourseException.usage("--jobs %d: at least one notebook has to run at a time", jobs);
    }
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
