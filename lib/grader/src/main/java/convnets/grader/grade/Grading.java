package convnets.grader.grade;

import convnets.grader.api.Exercise;
import convnets.grader.api.Seed;
import convnets.grader.intake.HandIn;
import convnets.grader.judge.Judge;
import convnets.grader.judge.Limits;
import convnets.grader.judge.Plan;
import convnets.grader.report.Gradebook;
import convnets.grader.sandbox.Level;
import convnets.grader.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.List;

/**
 * A way to grade: the exercises, the seed of their hidden inputs, and the sandbox in which answers
 * run. Points and tests come from here, never from what was handed in.
 *
 * @param plans the exercises with their tests
 * @param seed what hidden inputs are drawn from
 * @param limits what an answer may cost
 * @param sandbox where answers run
 * @param jobs how many submissions are graded at a time
 */
public record Grading(List<Plan> plans, Seed seed, Limits limits, Sandbox sandbox, int jobs) {
  /** Hears of each submission that is done, from any thread. */
  public interface Listener {
    /** One more is done; of the failures the grader is to blame, never the student. */
    void done(int done, int failed, int all);
  }

  /**
   * Grades all submissions, writes their reports into a folder, and returns the grades.
   *
   * @param resume whether the folder may hold grades, which are then kept
   * @throws GradingException if it holds others
   */
  public Gradebook run(List<HandIn> handIns, Path folder, boolean resume, Listener listener) {
    Reports reports = Reports.in(folder, handIns);
    try (Journal journal = Journal.open(folder, terms(), resume);
        Run run = new Run(this, journal, reports)) {
      reports.clear();
      Gradebook book = run.all(handIns, listener);
      reports.write(book, sandbox.level() != Level.NONE || sandbox.isRegardless());
      reports.write(run.millis());
      return book;
    }
  }

  private Terms terms() {
    List<String> tests = plans.stream().flatMap(plan -> plan.outline().stream()).toList();
    // So little of it that it does not give away a seed that a person made up.
    String seedMark = Fingerprint.of(seed.secret() + seed.text()).substring(0, 8);
    return new Terms(Terms.FORMAT, tests, seedMark, sandbox.level(), sandbox.isRegardless());
  }

  List<Exercise> exercises() {
    return plans.stream().map(Plan::exercise).toList();
  }

  Judge judge() {
    return new Judge(seed, limits, sandbox);
  }
}
