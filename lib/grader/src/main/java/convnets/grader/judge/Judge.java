package convnets.grader.judge;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import convnets.grader.api.AnswerParameters;
import convnets.grader.api.Answers;
import convnets.grader.api.Seed;
import convnets.grader.sandbox.Sandbox;
import convnets.grader.sandbox.SandboxException;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Checks answers: has each compiled by one worker, runs the visible tests with another and then the
 * hidden ones with a third, so that nothing learned from hidden inputs can be told in a visible
 * test.
 *
 * <p>A judge checks one answer at a time; several judges may share a sandbox.
 */
public final class Judge implements AutoCloseable {
  private final Seed seed;
  private final Limits limits;
  private final Sandbox sandbox;
  private final Compiler compiler;

  /** Creates a judge whose hidden tests draw their inputs from a seed. */
  public Judge(Seed seed, Limits limits, Sandbox sandbox) {
    this.seed = seed;
    this.limits = limits;
    this.sandbox = sandbox;
    this.compiler = new Compiler(sandbox, limits);
  }

  /**
   * Checks an answer, given as it stands in a cell or a file.
   *
   * @throws SandboxException if the grader failed: then there is no verdict
   */
  public CheckResult check(Plan plan, String source) {
    SourceText text = SourceText.of(source);
    if (text.isEmpty()) {
      List<Problem> problems = List.of(Compiler.nothing(plan.exercise().answer()));
      return result(plan, notRun(plan.tests()), problems, "", List.of());
    }
    List<PlannedTest> visible = plan.tests(true);
    List<PlannedTest> hidden = sandbox.keepsTests() ? plan.tests(false) : List.of();
    compiler.start();
    // Workers start while the answer is compiled.
    try (WorkerProcess first = started(visible);
        WorkerProcess second = started(hidden)) {
      Compiled answer = compiler.compile(plan.exercise().answer(), text);
      if (!answer.problems().isEmpty()) {
        return result(plan, notRun(plan.tests()), answer.problems(), "", List.of());
      }
      Phase shown = run(visible, plan, answer, first);
      Phase kept = run(hidden, plan, answer, second);
      List<TestResult> results = new ArrayList<>(shown.results(text));
      results.addAll(sandbox.keepsTests() ? kept.results(text) : notRun(plan.tests(false)));
      return result(plan, results, List.of(), shown.printed(), kept.log());
    }
  }

  private WorkerProcess started(List<PlannedTest> tests) {
    return tests.isEmpty() ? null : WorkerProcess.start(sandbox);
  }

  /**
   * Returns the fingerprints of what a wrong answer returned to the tests that caught it: the
   * visible ones or the hidden ones.
   */
  public List<String> wrongOutputs(Plan plan, boolean visible, String source) {
    compiler.start();
    List<PlannedTest> tests = plan.tests(visible);
    try (WorkerProcess worker = started(tests)) {
      Compiled answer = compiler.compile(plan.exercise().answer(), SourceText.of(source));
      return answer.problems().isEmpty()
          ? run(tests, plan, answer, worker).wrongOutputs()
          : List.of();
    }
  }

  private Phase run(List<PlannedTest> tests, Plan plan, Compiled answer, WorkerProcess worker) {
    if (tests.isEmpty()) {
      return new Phase(tests, new Tally(test -> ""), Mistakes::none, "");
    }
    AnswerSession session = new AnswerSession(answer, limits, sandbox, worker);
    Tally tally;
    try (session) {
      tally = launch(tests, new JudgedAnswers(session, seed));
    }
    if (session.failure().isPresent()) {
      throw session.failure().get();
    }
    return new Phase(tests, tally, plan.mistakes(tests.get(0).visible()), session.printed());
  }

  private static Tally launch(List<PlannedTest> tests, JudgedAnswers answers) {
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
    Tally tally = new Tally(answers::output);
    try (LauncherSession session = LauncherFactory.openSession(plain)) {
      Namespace namespace = Namespace.create(AnswerParameters.STORE);
      session.getStore().put(namespace, Answers.class, answers);
      session.getLauncher().execute(request, tally);
    }
    return tally;
  }

  private static List<TestResult> notRun(List<PlannedTest> tests) {
    List<TestResult> results = new ArrayList<>();
    int number = 0;
    for (PlannedTest test : tests) {
      number = test.visible() ? number : number + 1;
      results.add(TestResult.notRun(test, number));
    }
    return results;
  }

  private CheckResult result(
      Plan plan, List<TestResult> tests, List<Problem> problems, String printed, List<String> log) {
    String hidden = plan.tests(false).isEmpty()
        ? "pending"
        : sandbox.keepsTests() && problems.isEmpty() ? ran() : "not run";
    return new CheckResult(
        plan.exercise().id(),
        plan.exercise().title(),
        plan.exercise().answer(),
        plan.effort(),
        tests,
        problems,
        printed,
        hidden,
        log);
  }

  private String ran() {
    return seed + (sandbox.isRegardless() ? ", run although answers could read them" : "");
  }

  /** Ends the worker that compiles. */
  @Override
  public void close() {
    compiler.close();
  }
}
