package convnets.grader.author;

import convnets.grader.Exercises;
import convnets.grader.api.Exercise;
import java.nio.file.Path;
import java.util.Optional;

/** A chapter in which each exercise is solved by its reference: nobody's, but a test's. */
public final class SolvedNotebook {
  private SolvedNotebook() {}

  /**
   * Returns a notebook's text with its {@code %%check} cells solved.
   *
   * @param root the folder of the course
   * @throws AuthoringException if there are no solutions: a student's copy has none
   */
  public static String of(String notebook, Exercises exercises, Path root) {
    Solutions solutions = new Solutions(root);
    return NotebookStubs.in(notebook, id -> Optional.of(cell(id, exercises, solutions)));
  }

  private static CheckCell cell(String id, Exercises exercises, Solutions solutions) {
    return exercises.all().stream()
        .filter(type -> type.getAnnotation(Exercise.class).id().equals(id))
        .filter(solutions::has)
        .findFirst()
        .map(type -> new CheckCell(
            id,
            Stub.solvedCell(id, solutions.reference(type)),
            exercises.plan(id).points()))
        .orElseThrow(() -> new AuthoringException("exercise " + id
            + " has no solution here: this is a student's copy, or its number is wrong"));
  }
}
