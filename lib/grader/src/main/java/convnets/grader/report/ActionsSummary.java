package convnets.grader.report;

import java.util.stream.Collectors;

/** The grades as the table that GitHub shows below a run, in Markdown. */
public final class ActionsSummary {
  private ActionsSummary() {}

  /** Returns the table, with the words that say what it is worth. */
  public static String of(Gradebook book) {
    String failures = book.failures().stream()
        .map(failure -> "| " + Cleaner.markdown(failure) + " | no verdict: the grader failed |\n")
        .collect(Collectors.joining());
    return book.level().words()
        + "\n\n| student | points |\n| --- | --- |\n"
        + book.grades().stream().map(ActionsSummary::line).collect(Collectors.joining())
        + failures;
  }

  private static String line(Graded graded) {
    String hidden =
        graded.results().stream().map(Words::hidden).distinct().collect(Collectors.joining(", "));
    return "| " + Cleaner.markdown(graded.student()) + " | " + graded.sum() + " (" + hidden
        + (graded.late() ? ", late" : "") + ") |\n";
  }
}
