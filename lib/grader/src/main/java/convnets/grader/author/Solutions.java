package convnets.grader.author;

import convnets.grader.api.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where authors keep what students do not get: for each exercise its reference solution and the
 * wrong variants of it.
 *
 * @param root the folder of the course
 */
public record Solutions(Path root) {
  private static final String PLACE = "solutions/src/main/";
  private static final String ENDING = ".variant";

  /** Returns whether there is a solution of an exercise here: not in a student's copy. */
  public boolean has(Class<?> exercise) {
    return Files.exists(file(exercise));
  }

  /** Returns the source of an exercise's solution. */
  public String reference(Class<?> exercise) {
    return read(file(exercise));
  }

  /** Returns the wrong variants of an exercise's solution, in the order of their names. */
  public List<Variant> variants(Class<?> exercise) {
    Path folder = root.resolve(PLACE + "resources").resolve(place(exercise));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(file -> Variant.parse(file.getFileName().toString().replace(ENDING, ""), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(Class<?> exercise) {
    return root.resolve(PLACE + "java").resolve(place(exercise) + ".java");
  }

  private static String place(Class<?> exercise) {
    String folder = exercise.getPackageName().replace("exercises", "solutions").replace('.', '/');
    return folder + "/" + exercise.getAnnotation(Exercise.class).answer();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
