package convnets.grader.author;

import convnets.grader.Exercises;
import convnets.grader.api.Exercise;
import convnets.grader.api.Seed;
import convnets.grader.judge.Judge;
import convnets.grader.judge.Limits;
import convnets.grader.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Keeps what is made from the solutions in step with them: the stubs and the known mistakes in
 * {@code exercises} and the {@code %%check} cells in {@code notebooks}. It is an author's tool: it
 * puts stubs back where somebody solved them.
 */
public final class Sync {
  private static final String SOLUTIONS = "solutions/src/main/java/convnets/solutions";
  private static final String EXERCISES = "exercises/src/main/java/convnets/exercises";

  private final Path root;
  private final Exercises exercises;
  private final Solutions solutions;

  private Sync(Path root, Exercises exercises) {
    this.root = root;
    this.exercises = exercises;
    this.solutions = new Solutions(root);
  }

  /** Returns the tool for the course in this folder. */
  public static Sync of(Path root, Exercises exercises) {
    return new Sync(root, exercises);
  }

  /** Returns the files that are not as their solutions say, in alphabetical order. */
  public List<Path> outOfStep() {
    return Stream.concat(
            changes().keySet().stream(), staleMistakes().stream().map(MistakesFile::path))
        .sorted()
        .toList();
  }

  /** Writes these files anew and returns them. */
  public List<Path> write() {
    Map<Path, String> changes = changes();
    List<MistakesFile> stale = staleMistakes();
    if (!stale.isEmpty()) {
      try (Sandbox sandbox = Sandbox.practice();
          Judge judge = new Judge(Seed.fromEnvironment(), Limits.standard(), sandbox)) {
        stale.forEach(file -> changes.put(file.path(), file.made(judge)));
      }
    }
    changes.forEach(Sync::write);
    return List.copyOf(changes.keySet());
  }

  private List<MistakesFile> staleMistakes() {
    return exercises.all().stream()
        .filter(solutions::has)
        .map(type -> type.getAnnotation(Exercise.class).id())
        .map(id -> new MistakesFile(solutions, exercises.plan(id)))
        .filter(file -> !file.isInStep())
        .toList();
  }

  private Map<Path, String> changes() {
    Map<Path, String> changes = new TreeMap<>();
    for (Path file : files(root.resolve(SOLUTIONS), ".java")) {
      String solution = Solutions.read(file);
      if (Stub.isSolution(solution)) {
        Path inside = root.resolve(SOLUTIONS).relativize(file);
        compare(root.resolve(EXERCISES).resolve(inside), Stub.of(solution), changes);
      }
    }
    for (Path notebook : files(root.resolve("notebooks"), ".ipynb")) {
      compare(notebook, NotebookStubs.in(Solutions.read(notebook), this::cell), changes);
    }
    return changes;
  }

  private static void compare(Path file, String wanted, Map<Path, String> changes) {
    if (!Files.exists(file) || !Solutions.read(file).equals(wanted)) {
      changes.put(file, wanted);
    }
  }

  private Optional<CheckCell> cell(String id) {
    return exercises.all().stream()
        .filter(type -> type.getAnnotation(Exercise.class).id().equals(id))
        .filter(solutions::has)
        .findFirst()
        .map(type -> Stub.cell(id, solutions.reference(type)))
        .map(stub -> new CheckCell(id, stub, exercises.plan(id).points()));
  }

  private static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains(".ipynb_checkpoints"))
          .sorted()
          .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
