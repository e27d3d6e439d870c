package convnets.grader.report;

import convnets.grader.judge.CheckResult;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grades as a table for a spreadsheet: a line a student, a column an exercise. */
public final class GradesCsv {
  private GradesCsv() {}

  /** Returns the table; a student without a verdict has no line in it. */
  public static String of(Gradebook book) {
    boolean late = book.grades().stream().anyMatch(Graded::late);
    return Stream.concat(
            Stream.of(heading(book.grades()) + (late ? ",\"late\"" : "")),
            book.grades().stream()
                .map(graded -> line(graded, book.level().toString())
                    + (late ? graded.late() ? ",\"late\"" : ",\"\"" : "")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String heading(List<Graded> grades) {
    return Stream.concat(
            Stream.of("student", "score", "max_score", "isolation"),
            grades.stream()
                .limit(1)
                .flatMap(first -> first.results().stream())
                .map(CheckResult::id))
        .map(Cleaner::csv)
        .collect(Collectors.joining(","));
  }

  private static String line(Graded graded, String level) {
    String points = graded.results().stream()
        .map(result -> "," + Words.points(result.points()))
        .collect(Collectors.joining());
    return Cleaner.csv(graded.student())
        + "," + Words.points(graded.points())
        + "," + graded.maximum()
        + "," + Cleaner.csv(level)
        + points;
  }
}
