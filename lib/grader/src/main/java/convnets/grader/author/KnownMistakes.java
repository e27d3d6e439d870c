package convnets.grader.author;

import convnets.grader.api.Seed;
import convnets.grader.judge.Judge;
import convnets.grader.judge.Limits;
import convnets.grader.judge.Mistakes;
import convnets.grader.judge.Plan;
import convnets.grader.sandbox.Sandbox;
import convnets.grader.sandbox.SandboxException;
import java.util.List;

/**
 * Finds out what the wrong variants of an exercise return to its tests, so that whoever makes the
 * same mistake can be told.
 *
 * @param solutions where the variants are
 * @param judge who runs them
 */
public record KnownMistakes(Solutions solutions, Judge judge) {
  /**
   * Teaches plans what known mistakes return to their hidden tests, for the teacher's log; nothing
   * where hidden tests are not run, or where no process for them can be had.
   */
  public static List<Plan> taught(
      List<Plan> plans, Solutions solutions, Seed seed, Sandbox sandbox) {
    if (!sandbox.keepsTests()) {
      return plans;
    }
    try (Judge judge = new Judge(seed, Limits.standard(), sandbox)) {
      KnownMistakes known = new KnownMistakes(solutions, judge);
      return plans.stream().map(plan -> plan.knowing(known.of(plan, false))).toList();
    } catch (SandboxException noProcess) {
      return plans;
    }
  }

  /** Returns what they return to the visible tests, or to the hidden ones. */
  public Mistakes of(Plan plan, boolean visible) {
    if (!solutions.has(plan.type())) {
      return Mistakes.none();
    }
    String reference = solutions.reference(plan.type());
    return solutions.variants(plan.type()).stream()
        .map(variant -> Mistakes.of(
            variant.sentence(), judge.wrongOutputs(plan, visible, variant.of(reference))))
        .reduce(Mistakes.none(), Mistakes::and);
  }
}
