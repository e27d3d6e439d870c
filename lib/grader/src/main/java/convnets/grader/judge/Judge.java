package convnets.grader.judge;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import convnets.grader.api.AnswerParameters;
import convnets.grader.api.Answers;
import convnets.grader.api.Seed;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Checks an answer: compiles it, runs the visible tests with one worker and then the hidden ones
 * with another, so that nothing learned from hidden inputs can be told in a visible test.
 */
public final class Judge {
  private final Seed seed;
  private final Limits limits;

  /** Creates a judge whose hidden tests draw their inputs from a seed. */
  public Judge(Seed seed, Limits limits) {
    this.seed = seed;
    this.limits = limits;
  }

  /** Checks an answer, given as it stands in a cell or a file. */
  public CheckResult check(Plan plan, String source) {
    SourceText text = SourceText.of(source);
    List<PlannedTest> visible = plan.tests(true);
    List<PlannedTest> hidden = plan.tests(false);
    // Workers start while the answer is compiled.
    try (WorkerProcess first = visible.isEmpty() ? null : WorkerProcess.start();
        WorkerProcess second = hidden.isEmpty() ? null : WorkerProcess.start()) {
      Compiled answer = Compiler.compile(plan.exercise().answer(), text);
      if (!answer.problems().isEmpty()) {
        return result(plan, notRun(plan), answer.problems(), "");
      }
      List<TestResult> results = new ArrayList<>();
      String printed = run(visible, answer, first, text, results);
      run(hidden, answer, second, text, results);
      return result(plan, results, List.of(), printed);
    }
  }

  private String run(
      List<PlannedTest> tests,
      Compiled answer,
      WorkerProcess worker,
      SourceText source,
      List<TestResult> results) {
    if (tests.isEmpty()) {
      return "";
    }
    AnswerSession session = new AnswerSession(answer, limits, worker);
    Tally tally;
    try (session) {
      tally = launch(tests, new JudgedAnswers(session, seed));
    }
    for (int i = 0; i < tests.size(); i++) {
      results.add(TestResult.of(tests.get(i), tally.of(tests.get(i)), source, i + 1));
    }
    return session.printed();
  }

  private static Tally launch(List<PlannedTest> tests, Answers answers) {
    LauncherConfig plain = LauncherConfig.builder()
        .enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .build();
    LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
        .selectors(tests.stream()
            .map(test -> selectMethod(test.owner(), test.method()))
            .toList())
        .build();
    Tally tally = new Tally();
    try (LauncherSession session = LauncherFactory.openSession(plain)) {
      Namespace namespace = Namespace.create(AnswerParameters.STORE);
      session.getStore().put(namespace, Answers.class, answers);
      session.getLauncher().execute(request, tally);
    }
    return tally;
  }

  private static List<TestResult> notRun(Plan plan) {
    List<TestResult> results = new ArrayList<>();
    int number = 0;
    for (PlannedTest test : plan.tests()) {
      number = test.visible() ? number : number + 1;
      results.add(TestResult.notRun(test, number));
    }
    return results;
  }

  private CheckResult result(
      Plan plan, List<TestResult> tests, List<Problem> problems, String printed) {
    String hidden = plan.tests(false).isEmpty() ? "pending" : seed.toString();
    return new CheckResult(
        plan.exercise().id(),
        plan.exercise().title(),
        plan.exercise().answer(),
        tests,
        problems,
        printed,
        hidden);
  }
}
