package convnets.grader.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * How the tests of one phase went: the visible ones or the hidden ones.
 *
 * @param tests those that were run, in their order
 * @param tally how their cases went
 * @param mistakes what is known to go wrong in them
 * @param printed what the answer printed meanwhile
 */
record Phase(List<PlannedTest> tests, Tally tally, Supplier<Mistakes> mistakes, String printed) {
  /** Returns the fingerprints of what the answer returned where that was wrong. */
  List<String> wrongOutputs() {
    return tests.stream()
        .map(test -> tally.of(test).wrongOutput())
        .filter(output -> !output.isEmpty())
        .toList();
  }

  /** Returns what a student may see. */
  List<TestResult> results(SourceText source) {
    List<TestResult> results = new ArrayList<>();
    for (PlannedTest test : tests) {
      Tally.Count count = tally.of(test);
      String mistake = test.visible() ? mistake(count) : "";
      results.add(TestResult.of(test, count, mistake, source, results.size() + 1));
    }
    return results;
  }

  private String mistake(Tally.Count count) {
    return count.wrongOutput().isEmpty()
        ? ""
        : mistakes.get().words(count.wrongOutput(), wrongOutputs());
  }

  /** Returns the names and reasons of the tests that did not pass, for a teacher. */
  List<String> log() {
    List<String> log = new ArrayList<>();
    for (int i = 0; i < tests.size(); i++) {
      Tally.Count count = tally.of(tests.get(i));
      if (count.part() < 1) {
        log.add("hidden test %d (%s): %d of %d cases passed. %s"
            .formatted(
                i + 1,
                tests.get(i).name(),
                count.passed(),
                count.cases(),
                Why.of(count.failure()).and(mistake(count)).words()));
      }
    }
    return log;
  }
}
