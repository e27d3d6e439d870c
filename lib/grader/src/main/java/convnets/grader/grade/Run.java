package convnets.grader.grade;

import convnets.grader.intake.Found;
import convnets.grader.intake.HandIn;
import convnets.grader.intake.Submission;
import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Judge;
import convnets.grader.judge.Plan;
import convnets.grader.report.Gradebook;
import convnets.grader.report.Graded;
import convnets.grader.sandbox.SandboxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One run over many submissions, in as many threads as there are judges. */
final class Run implements AutoCloseable {
  private final Grading grading;
  private final Journal journal;
  private final Reports reports;
  private final ExecutorService threads;

  /** The judges that nobody needs just now: their compilers are warm. */
  private final ConcurrentLinkedDeque<Judge> idle = new ConcurrentLinkedDeque<>();

  private final Map<String, Graded> grades = new ConcurrentHashMap<>();
  private final Map<String, String> failures = new ConcurrentHashMap<>();
  private final Map<String, Long> millis = new ConcurrentSkipListMap<>();

  Run(Grading grading, Journal journal, Reports reports) {
    this.grading = grading;
    this.journal = journal;
    this.reports = reports;
    this.threads = Executors.newFixedThreadPool(grading.jobs());
  }

  Gradebook all(List<HandIn> handIns, Grading.Listener listener) {
    List<Future<?>> tasks = new ArrayList<>();
    for (HandIn handIn : handIns) {
      tasks.add(threads.submit(() -> {
        one(handIn);
        listener.done(grades.size() + failures.size(), failures.size(), handIns.size());
      }));
    }
    tasks.forEach(Run::await);
    return new Gradebook(
        grading.sandbox().level(),
        grading.sandbox().findings(),
        handIns.stream()
            .filter(handIn -> grades.containsKey(handIn.student()))
            .map(handIn -> grades.get(handIn.student()))
            .toList(),
        new TreeMap<>(failures)
            .entrySet().stream()
                .map(failure -> failure.getKey() + ": " + failure.getValue())
                .toList());
  }

  private static void await(Future<?> task) {
    try {
      task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new GradingException("interrupted: --resume goes on from here");
    }
  }

  /** Whatever goes wrong here is the grader's fault: it costs this verdict and no other. */
  private void one(HandIn handIn) {
    long start = System.nanoTime();
    try {
      Submission submission = handIn.read(grading.exercises());
      String fingerprint = Fingerprint.of(submission.toString());
      Graded before = journal.grades().get(handIn.student());
      boolean kept = before != null && before.fingerprint().equals(fingerprint);
      Graded graded = kept ? before : graded(handIn.student(), fingerprint, submission);
      if (!kept) {
        journal.add(graded);
        millis.put(handIn.student(), (System.nanoTime() - start) / 1_000_000);
      }
      reports.write(graded, grading.sandbox().level());
      grades.put(handIn.student(), graded);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      String why = e instanceof SandboxException ? e.getMessage() : e.toString();
      failures.put(handIn.student(), why);
    }
  }

  private Graded graded(String student, String fingerprint, Submission submission) {
    Map<String, String> places = new TreeMap<>();
    submission.answers().forEach((id, found) -> places.put(id, found.place()));
    return new Graded(student, fingerprint, places, results(submission), submission.remarks());
  }

  /** A computer that was too busy to start a process gets a second chance. */
  private List<CheckResult> results(Submission submission) {
    try {
      return checked(submission);
    } catch (SandboxException first) {
      return checked(submission);
    }
  }

  /** A judge that failed is not asked again. */
  private List<CheckResult> checked(Submission submission) {
    Judge used = idle.poll();
    Judge judge = used == null ? grading.judge() : used;
    boolean well = false;
    try {
      List<CheckResult> results = new ArrayList<>();
      for (Plan plan : grading.plans()) {
        Found found = submission.answers().get(plan.exercise().id());
        results.add(judge.check(plan, found == null ? "" : found.source()));
      }
      well = true;
      return results;
    } finally {
      if (well) {
        idle.push(judge);
      } else {
        judge.close();
      }
    }
  }

  /** Returns how long each verdict took that this run made. */
  Map<String, Long> millis() {
    return millis;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    idle.forEach(Judge::close);
  }
}
