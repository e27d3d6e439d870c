package convnets.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chapters: the notebooks of a folder, by the number or name in front of theirs. */
record Notebooks(Path folder) {
  /** Returns all chapters in their order. */
  List<Path> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    } catch (IOException e) {
      throw CourseException.failed("there are no notebooks in %s", folder);
    }
  }

  /** Returns the chapters asked for: {@code 03}, {@code 03-lenet-5} or a file; all if none. */
  List<Path> chosen(List<String> wanted) {
    return wanted.isEmpty() ? all() : wanted.stream().map(this::chosen).toList();
  }

  /** Returns a notebook's name without its ending. */
  static String title(Path notebook) {
    return notebook.getFileName().toString().replaceFirst("\\.ipynb$", "");
  }

  private Path chosen(String wanted) {
    Path file = Path.of(wanted);
    if (wanted.endsWith(".ipynb") && Files.exists(file)) {
      return file.toAbsolutePath();
    }
    return all().stream()
        .filter(notebook -> title(notebook).startsWith(wanted))
        .findFirst()
        .orElseThrow(() -> CourseException.usage(
            "there is no chapter \"%s\": choose among %s",
            wanted, all().stream().map(Notebooks::title).collect(Collectors.joining(", "))));
  }
}
