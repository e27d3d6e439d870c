package convnets.grader.author;

import convnets.grader.api.Seed;
import convnets.grader.judge.Judge;
import convnets.grader.judge.Limits;
import convnets.grader.judge.Mistakes;
import convnets.grader.judge.Plan;
import convnets.grader.sandbox.Sandbox;
import convnets.grader.sandbox.SandboxException;
import java.util.Optional;

/**
 * What known mistakes return to hidden tests, whose inputs only the grader knows: found out when a
 * hidden test has failed for the first time.
 */
public final class HiddenMistakes {
  private final Solutions solutions;
  private final Seed seed;
  private final Sandbox sandbox;

  /** Creates the search for the mistakes of these solutions, with this seed and sandbox. */
  public HiddenMistakes(Solutions solutions, Seed seed, Sandbox sandbox) {
    this.solutions = solutions;
    this.seed = seed;
    this.sandbox = sandbox;
  }

  /** Teaches a plan. */
  public Plan taught(Plan plan) {
    return plan.knowingHidden(new Once(plan)::mistakes);
  }

  /** The mistakes of one exercise, for all threads that ask. */
  private final class Once {
    private final Plan plan;
    private Optional<Mistakes> known = Optional.empty();

    private Once(Plan plan) {
      this.plan = plan;
    }

    private synchronized Mistakes mistakes() {
      if (known.isEmpty()) {
        known = Optional.of(learned());
      }
      return known.get();
    }

    /** A computer that is too busy for that costs nobody a grade. */
    private Mistakes learned() {
      try (Judge judge = new Judge(seed, Limits.standard(), sandbox)) {
        return new KnownMistakes(solutions, judge).of(plan, false);
      } catch (SandboxException noProcess) {
        return Mistakes.none();
      }
    }
  }
}
