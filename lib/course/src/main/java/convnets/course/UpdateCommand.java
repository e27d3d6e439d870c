package convnets.course;

import convnets.data.AtomicFile;
import convnets.grader.handout.Handout;
import convnets.grader.handout.NotebookMerge;
import convnets.grader.handout.NotebookTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Brings the chapters of a newer handout; what the reader wrote stays. */
@Command(
    name = "update",
    description = "Brings newer chapters; what you wrote stays.",
    footer = {
      "",
      "Close the chapters in Jupyter first. The notebook as it was stays beside the",
      "new one, as NAME.ipynb.before-update-1. Only notebooks are brought: the",
      "library comes with a new copy of the course."
    })
final class UpdateCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description = "A newer copy of the course; without it, what git fetches.")
  private Optional<Path> from = Optional.empty();

  @Override
  public Integer call() {
    Course course = main.course();
    Map<String, String> newer =
        from.map(UpdateCommand::inFolder).orElseGet(() -> new Upstream(course).notebooks());
    newer.forEach((name, text) -> {
      try {
        course.print("%s: %s", name, update(course.repository().notebooks().resolve(name), text));
      } catch (IOException | IllegalArgumentException e) {
        throw CourseException.failed("%s is left as it is: %s", name, e.getMessage());
      } catch (UncheckedIOException e) {
        throw CourseException.failed("%s", e.getMessage());
      }
    });
    return Exit.OK;
  }

  private static Map<String, String> inFolder(Path folder) {
    Map<String, String> notebooks = new LinkedHashMap<>();
    for (Path file : new Notebooks(folder.resolve("notebooks")).all()) {
      try {
        notebooks.put(file.getFileName().toString(), Files.readString(file));
      } catch (IOException e) {
        throw CourseException.failed("cannot read %s: %s", file, e.getMessage());
      }
    }
    return notebooks;
  }

  private static String update(Path file, String newer) throws IOException {
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      AtomicFile.write(file, newer);
      return "new";
    }
    String mine = Files.readString(file);
    String handedOut = Handout.stampIn(NotebookTree.of(mine)).map(Handout::hash).orElse("");
    if (mine.equals(newer)
        || handedOut.equals(Handout.of(NotebookTree.of(newer)).hash())) {
      return "the same handout, left as it is";
    }
    NotebookMerge.Result merged = NotebookMerge.of(mine, newer);
    Path before = free(file);
    AtomicFile.write(before, mine);
    AtomicFile.write(file, merged.text());
    return "renewed, with %d %s of yours; before: %s"
        .formatted(merged.kept(), merged.kept() == 1 ? "cell" : "cells", before.getFileName());
  }

  private static Path free(Path file) {
    for (int i = 1; ; i++) {
      Path before = file.resolveSibling(file.getFileName() + ".before-update-" + i);
      if (!Files.exists(before)) {
        return before;
      }
    }
  }
}
