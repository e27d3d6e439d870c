package convnets.grader.author;

import convnets.grader.judge.Judge;
import convnets.grader.judge.Mistakes;
import convnets.grader.judge.Plan;

/**
 * Finds out what the wrong variants of an exercise return to its tests, so that whoever makes the
 * same mistake can be told.
 *
 * @param solutions where the variants are
 * @param judge who runs them
 */
record KnownMistakes(Solutions solutions, Judge judge) {
  /** Returns what they return to the visible tests, or to the hidden ones. */
  Mistakes of(Plan plan, boolean visible) {
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
