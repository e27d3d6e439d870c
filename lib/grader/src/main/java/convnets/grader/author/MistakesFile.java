package convnets.grader.author;

import convnets.grader.grade.Fingerprint;
import convnets.grader.judge.Judge;
import convnets.grader.judge.Mistakes;
import convnets.grader.judge.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The file beside an exercise's interface by which a check in a student's copy names mistakes. Its
 * first line tells what it was made from, so that it is made anew only when something changed.
 *
 * @param solutions where the solution and its variants are
 * @param plan the exercise
 */
record MistakesFile(Solutions solutions, Plan plan) {
  private static final String PLACE = "exercises/src/main/";

  Path path() {
    Path folder = solutions.root().resolve(PLACE + "resources").resolve(source(plan.type()));
    return folder.resolveSibling(plan.exercise().answer() + Mistakes.ENDING);
  }

  boolean isInStep() {
    try (Stream<String> lines = Files.exists(path()) ? Files.lines(path()) : Stream.of("")) {
      return lines.findFirst().orElse("").equals(heading());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String made(Judge judge) {
    return heading() + "\n" + new KnownMistakes(solutions, judge).of(plan, true);
  }

  private String heading() {
    StringBuilder sources = new StringBuilder(solutions.reference(plan.type()));
    sources.append(solutions.variants(plan.type())).append(plan.outline());
    Stream.concat(Stream.of(plan.type()), plan.visibleTests().stream())
        .map(type -> solutions.root().resolve(PLACE + "java").resolve(source(type) + ".java"))
        .forEach(file -> sources.append(Solutions.read(file)));
    return "# What wrong answers return to visible tests; made by ./course sync from "
        + Fingerprint.of(sources.toString()).substring(0, 16);
  }

  private static String source(Class<?> type) {
    return type.getName().replace('.', '/');
  }
}
