package convnets.solutions;

import convnets.grader.Exercises;
import convnets.grader.api.Exercise;
import convnets.grader.author.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the tests find references and variants. */
final class Sources {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path SOLUTIONS = ROOT.resolve("solutions/src/main");

  private Sources() {}

  static List<Class<?>> exercises() {
    return Exercises.load().all();
  }

  static String id(Class<?> exercise) {
    return exercise.getAnnotation(Exercise.class).id();
  }

  static String reference(Class<?> exercise) {
    return read(SOLUTIONS.resolve("java").resolve(place(exercise) + ".java"));
  }

  static List<Variant> variants(Class<?> exercise) {
    Path folder = SOLUTIONS.resolve("resources").resolve(place(exercise));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted()
          .map(file ->
              Variant.parse(file.getFileName().toString().replace(".variant", ""), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String place(Class<?> exercise) {
    String folder = exercise.getPackageName().replace("exercises", "solutions").replace('.', '/');
    return folder + "/" + exercise.getAnnotation(Exercise.class).answer();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
