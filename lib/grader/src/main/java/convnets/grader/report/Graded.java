package convnets.grader.report;

import convnets.grader.intake.Remark;
import convnets.grader.judge.CheckResult;
import java.util.List;
import java.util.Map;

/**
 * What one student's submission earned.
 *
 * @param student the name under which it was handed in
 * @param fingerprint what tells this submission from any other, so that it is graded once
 * @param places where each answer stood, by the exercise's number; none for those not handed in
 * @param results one for each exercise, in the order of their numbers
 * @param remarks what the intake says
 */
public record Graded(
    String student,
    String fingerprint,
    Map<String, String> places,
    List<CheckResult> results,
    List<Remark> remarks) {
  /** Returns what was earned. */
  public double points() {
    return results.stream().mapToDouble(CheckResult::points).sum();
  }

  /** Returns what could be earned. */
  public int maximum() {
    return results.stream().mapToInt(CheckResult::maximum).sum();
  }

  /** Returns whether it came after the due date. */
  boolean late() {
    return remarks.stream().anyMatch(remark -> remark.kind() == Remark.Kind.LATE);
  }

  /** Says how an answer went, in a few words. */
  String headline(CheckResult result) {
    return places.containsKey(result.id()) ? Words.headline(result) : "no answer was handed in";
  }

  /** Says what was earned of what could be. */
  String sum() {
    return Words.points(points()) + " of " + maximum() + " points";
  }
}
