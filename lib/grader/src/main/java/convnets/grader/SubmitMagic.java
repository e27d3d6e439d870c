package convnets.grader;

import convnets.grader.handout.NotebookTree;
import convnets.grader.handout.SubmissionFile;
import convnets.kernel.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Teaches notebooks {@code %submit 4711}: packs the notebook into one file to hand in. A kernel
 * does not know its notebook, so it takes the one that is named, that Jupyter names, or whose
 * exercises were checked here.
 */
final class SubmitMagic {
  private static final String ENDING = ".ipynb";

  private final Map<String, String> checked = new ConcurrentHashMap<>();
  private final Path folder;
  private final Optional<String> session;

  SubmitMagic(Path folder, Optional<String> session) {
    this.folder = folder;
    this.session = session;
  }

  /** In Jupyter a kernel starts in its notebook's folder, and newer servers tell the name. */
  static SubmitMagic ofThisKernel() {
    return new SubmitMagic(
        Path.of("").toAbsolutePath(), Optional.ofNullable(System.getenv("JPY_SESSION_NAME")));
  }

  /** Remembers an answer that was checked, the magic's line included. */
  void checked(String id, String source) {
    checked.put(id, source);
  }

  Object run(Session unused, List<String> arguments) {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException("%submit needs the name or number by which your teacher"
          + " knows you, as in %submit 4711");
    }
    Path notebook = arguments.size() > 1
        ? folder.resolve(arguments.get(1))
        : named().or(this::withWhatWasChecked).orElseThrow(SubmitMagic::unnamed);
    System.out.println(SubmissionFile.pack(notebook, arguments.get(0), checked).words());
    return null;
  }

  private Optional<Path> named() {
    return session
        .map(name -> folder.resolve(Objects.toString(Path.of(name).getFileName(), "")))
        .filter(file -> file.toString().endsWith(ENDING) && Files.exists(file));
  }

  private Optional<Path> withWhatWasChecked() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files
          .filter(file -> file.toString().endsWith(ENDING))
          .filter(file -> !checked.isEmpty() && exercises(file).containsAll(checked.keySet()))
          .toList();
      return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> exercises(Path file) {
    try {
      return NotebookTree.of(Files.readString(file)).cells().stream()
          .flatMap(cell -> NotebookTree.check(cell).stream())
          .collect(Collectors.toSet());
    } catch (IOException | RuntimeException e) {
      return Set.of();
    }
  }

  private static IllegalArgumentException unnamed() {
    return new IllegalArgumentException("%submit does not know which notebook this is: name it, as"
        + " in %submit 4711 03-lenet-5.ipynb");
  }
}
