package convnets.grader.report;

import convnets.grader.judge.CheckResult;
import java.util.Locale;

/** The sentences that both reports share. */
final class Words {
  static final String PRACTICE =
      "Practice, not a grade: the answer ran in a process of its own, but with your rights.";

  private Words() {}

  static String title(CheckResult result) {
    return result.id() + " " + result.title();
  }

  static String headline(CheckResult result) {
    if (!result.compiled()) {
      return "the answer does not compile yet";
    } else if (result.notSolved()) {
      return "not solved yet";
    }
    return points(result.points()) + " of " + result.maximum() + " points";
  }

  static String advice(CheckResult result) {
    return result.notSolved()
        ? "Write the methods of " + result.answer() + " in this cell and run it again: up to "
            + result.maximum() + " points." + effort(result)
        : "";
  }

  private static String effort(CheckResult result) {
    return result.effort().isEmpty() ? "" : " Expect this: " + result.effort() + ".";
  }

  static String hidden(CheckResult result) {
    return "hidden: " + result.hiddenTests();
  }

  static String points(double points) {
    return points == Math.rint(points)
        ? String.valueOf((long) points)
        : String.format(Locale.ROOT, "%.1f", points);
  }
}
