package convnets.grader.judge;

import java.util.List;

/**
 * What came of checking one answer.
 *
 * @param id the exercise's number
 * @param title what the exercise is about
 * @param answer the name of the class that answers it
 * @param effort how hard it is and how long it takes, in words; empty if nobody has said
 * @param tests how each test went, visible ones first
 * @param problems why the answer could not be run; empty if it could
 * @param printed what it printed during the visible tests, as it wrote it: clean it before showing
 * @param hiddenTests what the hidden tests drew their inputs from, or that they are pending or not
 *     run: then the answer could not be run, or nothing would keep them hidden
 * @param log why hidden tests failed, for the teacher alone
 */
public record CheckResult(
    String id,
    String title,
    String answer,
    String effort,
    List<TestResult> tests,
    List<Problem> problems,
    String printed,
    String hiddenTests,
    List<String> log) {
  /** Returns what was earned. */
  public double points() {
    return tests.stream().mapToDouble(TestResult::points).sum();
  }

  /** Returns what could be earned. */
  public int maximum() {
    return tests.stream().mapToInt(TestResult::maximum).sum();
  }

  /** Returns whether the answer could be run. */
  public boolean compiled() {
    return problems.isEmpty();
  }

  /** Returns whether every test passed. */
  public boolean solved() {
    return compiled() && tests.stream().allMatch(TestResult::passed);
  }

  /** Returns whether the answer is still the stub, or another that solves nothing yet. */
  public boolean notSolved() {
    return compiled() && tests.stream().allMatch(test -> test.status() == TestStatus.NOT_SOLVED);
  }
}
