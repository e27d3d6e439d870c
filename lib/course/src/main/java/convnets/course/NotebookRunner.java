package convnets.course;

import convnets.data.AtomicFile;
import convnets.grader.Exercises;
import convnets.grader.author.AuthoringException;
import convnets.grader.author.SolvedNotebook;
import convnets.train.QuickTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs one notebook after the other in a kernel each.
 *
 * @param python has what runs notebooks
 * @param limit the longest that a cell may take, in seconds
 * @param quick whether trainings learn from a twentieth of their pictures
 */
record NotebookRunner(Course course, String python, int limit, boolean quick) {
  /** Runs a notebook as it is; what it shows is kept in it, or has to be what it showed before. */
  ChapterRun run(Path notebook, boolean write) {
    return run(notebook, notebook, write, write ? Demand.PROMISES : Demand.COMMITTED);
  }

  /** Runs a notebook in whose place each exercise is solved by its reference. */
  ChapterRun solved(Path notebook) {
    Repository repository = course.repository();
    try {
      String text = Files.readString(notebook);
      String solved = SolvedNotebook.of(text, Exercises.load(), repository.root());
      Path copy = repository.scratch().resolve(notebook.getFileName());
      AtomicFile.write(copy, solved);
      return run(notebook, copy, false, Demand.SOLVED);
    } catch (AuthoringException e) {
      throw CourseException.usage("%s: %s", notebook.getFileName(), e.getMessage());
    } catch (IOException e) {
      throw CourseException.failed("cannot read %s: %s", notebook, e.getMessage());
    }
  }

  private ChapterRun run(Path notebook, Path what, boolean write, Demand demand) {
    Repository repository = course.repository();
    ChapterRun run =
        new ChapterRun(Notebooks.title(notebook), course, quick ? demand.quick() : demand);
    List<String> command = List.of(
        python,
        repository.helper("run_notebook.py").toString(),
        what.toString(),
        notebook.getParent().toString(),
        Kernels.NAME,
        String.valueOf(limit),
        write ? "write" : "keep");
    Path log = repository.log("run");
    course.machine().follow(repository.root(), variables(), log, command, run::tell);
    if (!run.isWhole()) {
      course.print("%s did not run to its end (details: %s)", notebook.getFileName(), log);
    }
    return run;
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>();
    variables.put("JUPYTER_PATH", course.repository().kernels().toString());
    if (quick) {
      variables.put(QuickTraining.VARIABLE, "1");
    }
    return variables;
  }
}
