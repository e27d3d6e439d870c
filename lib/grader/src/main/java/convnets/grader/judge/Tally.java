package convnets.grader.judge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Counts, for each planned test, how many of its cases passed, and keeps the first failure. */
final class Tally implements TestExecutionListener {
  private final Map<String, Count> counts = new HashMap<>();
  private final UnaryOperator<String> outputs;

  /** Creates an empty one, told how to get the fingerprint of what a test was given. */
  Tally(UnaryOperator<String> outputs) {
    this.outputs = outputs;
  }

  /** Returns the count of a test; a test that never ran passed nothing. */
  Count of(PlannedTest test) {
    return counts.getOrDefault(test.key(), new Count());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
    if (test.isTest() || !passed) {
      count(test, passed, result.getThrowable().orElse(null));
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    count(test, false, new AssertionError("the test was skipped: " + reason));
  }

  private void count(TestIdentifier test, boolean passed, Throwable thrown) {
    count(test).ifPresent(count -> count.add(passed, thrown, outputs.apply(test.getUniqueId())));
  }

  /** What a test reports by JUnit's {@code TestReporter} is shown where it passed. */
  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    String words = String.join("; ", entry.getKeyValuePairs().values());
    count(test).ifPresent(count -> count.remark = words);
  }

  private Optional<Count> count(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .map(source -> PlannedTest.key(source.getClassName(), source.getMethodName()))
        .map(key -> counts.computeIfAbsent(key, absent -> new Count()));
  }

  /** How many cases of a test passed. */
  static final class Count {
    private int passed;
    private int cases;
    private Throwable failure;
    private String output = "";
    private String remark = "";

    private void add(boolean success, Throwable thrown, String returned) {
      cases++;
      if (success) {
        passed++;
      } else if (failure == null) {
        failure = thrown;
        output = returned;
      }
    }

    /** Returns the part that passed, from 0 to 1. */
    double part() {
      return cases == 0 ? 0 : (double) passed / cases;
    }

    int passed() {
      return passed;
    }

    int cases() {
      return cases;
    }

    /** Returns the fingerprint of what was returned where that was wrong, else nothing. */
    String wrongOutput() {
      return failure != null && Why.isComparison(failure) ? output : "";
    }

    /** Returns what the test said of the answer; of several cases, the last one. */
    String remark() {
      return remark;
    }

    Throwable failure() {
      return failure == null ? new AssertionError("the test did not run") : failure;
    }
  }
}
