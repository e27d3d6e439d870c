package convnets.course;

import convnets.grader.Exercises;
import convnets.grader.PackException;
import convnets.grader.PackFile;
import convnets.grader.SourcePack;
import convnets.grader.UnknownExerciseException;
import convnets.grader.api.Exercise;
import convnets.grader.api.Seed;
import convnets.grader.author.HiddenMistakes;
import convnets.grader.author.Solutions;
import convnets.grader.grade.Grading;
import convnets.grader.grade.GradingException;
import convnets.grader.intake.HandIn;
import convnets.grader.judge.Limits;
import convnets.grader.judge.Plan;
import convnets.grader.report.Gradebook;
import convnets.grader.sandbox.Level;
import convnets.grader.sandbox.Sandbox;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** For teachers: grades what students handed in, each answer shut in as well as it can be here. */
@Command(
    name = "grade",
    description = "For teachers: grades what students handed in.",
    footer = {
      "",
      "PATH: notebooks, Java files, zips or folders; in a folder each file or folder",
      "is one student's. Without root and without namespaces answers run with your",
      "rights: then hidden tests are left out, and the result is no grade."
    })
final class GradeCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "What students handed in.")
  private List<Path> paths;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the reports go.")
  private Path out;

  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description = "A teacher's own exercises, as `./course exercise new` begins them.")
  private Optional<Path> pack = Optional.empty();

  @Option(
      names = "--exercises",
      split = ",",
      paramLabel = "ID",
      description = "Such as 3.1,3.2; all if not given.")
  private List<String> ids = List.of();

  @Option(names = "--one-student", description = "Each PATH is one student's, folders too.")
  private boolean oneStudent;

  @Option(
      names = "--require",
      paramLabel = "LEVEL",
      defaultValue = "none",
      description = "Grades only if the isolation is at least full, full-noseccomp or user.")
  private String required;

  @Option(
      names = "--i-know-this-is-not-isolated",
      description = "Runs hidden tests also where answers can read them; every report says so.")
  private boolean regardless;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many are graded at a time (default: one for each processor).")
  private Optional<Integer> jobs = Optional.empty();

  @Option(names = "--resume", description = "Goes on with a run that was stopped.")
  private boolean resume;

  @Option(
      names = "--secret",
      paramLabel = "FILE",
      description = "The secret of `./course secret new --file FILE`.")
  private Optional<Path> secret = Optional.empty();

  @Override
  public Integer call() {
    Course course = main.course();
    Quick.refuse(course.machine(), "A grade");
    Level least = level();
    List<HandIn> handIns = handIns();
    try {
      if (pack.isEmpty()) {
        return graded(course, least, handIns, Exercises.load());
      }
      try (SourcePack own = SourcePack.of(pack.get())) {
        PackFile about = own.about();
        course.print(
            "%s%s", about.title(), about.due().map(due -> ", due " + due).orElse(""));
        List<HandIn> dated =
            handIns.stream().map(handIn -> handIn.until(about.due())).toList();
        return graded(course, least, dated, Exercises.of(own));
      }
    } catch (GradingException | PackException e) {
      throw CourseException.usage("%s", e.getMessage());
    } catch (UncheckedIOException e) {
      throw CourseException.ungraded("the grader failed, go on with --resume: %s", e.getMessage());
    }
  }

  private int graded(Course course, Level least, List<HandIn> handIns, Exercises exercises) {
    List<Plan> plans = plans(exercises);
    Seed seed = Secret.seed(secret, course);
    try (Sandbox strongest = Sandbox.strongest(places(exercises))) {
      Sandbox sandbox = regardless ? strongest.regardless() : strongest;
      course.print("%s", sandbox.level().words());
      if (sandbox.level() != Level.FULL) {
        sandbox.findings().forEach(finding -> course.say("self-test, built as %s", finding));
      }
      if (!sandbox.level().isAtLeast(least)) {
        throw CourseException.ungraded(
            "the isolation here is \"%s\", but \"%s\" is required: nothing was graded",
            sandbox.level(), least);
      }
      Solutions solutions = new Solutions(course.repository().root());
      HiddenMistakes mistakes = new HiddenMistakes(solutions, seed, sandbox);
      List<Plan> taught = plans.stream().map(mistakes::taught).toList();
      Grading grading = new Grading(taught, seed, Limits.standard(), sandbox, threads());
      return told(grading.run(handIns, out, resume, new GradeProgress(course.err())));
    }
  }

  private int threads() {
    return Math.max(1, jobs.orElse(main.course().machine().cores()));
  }

  private Level level() {
    return Level.named(required)
        .orElseThrow(() -> CourseException.usage(
            "there is no isolation \"%s\": choose full, full-noseccomp, user or none", required));
  }

  private List<HandIn> handIns() {
    try {
      List<HandIn> handIns = oneStudent ? HandIn.each(paths) : HandIn.in(paths);
      if (handIns.isEmpty()) {
        throw CourseException.usage(
            "nothing was handed in: %s holds no notebook, Java file, zip or folder", paths.get(0));
      }
      return Handouts.in(main.course().repository().notebooks()).against(handIns);
    } catch (UncheckedIOException e) {
      throw CourseException.usage(
          "%s cannot be read: is it there?", e.getCause().getMessage());
    }
  }

  private List<Plan> plans(Exercises exercises) {
    List<String> chosen = ids.isEmpty()
        ? exercises.all().stream()
            .map(type -> type.getAnnotation(Exercise.class).id())
            .toList()
        : ids;
    try {
      return chosen.stream().map(exercises::plan).toList();
    } catch (UnknownExerciseException e) {
      throw CourseException.usage("%s", e.getMessage());
    }
  }

  /** Returns all that no answer may read: the tests, their source, the secret, and the reports. */
  private List<Path> places(Exercises exercises) {
    List<Path> places = new ArrayList<>(exercises.places());
    places.add(main.course().repository().root().resolve("solutions"));
    places.add(Secret.at(secret, main.course().machine()).file());
    places.add(out.toAbsolutePath());
    pack.map(Path::toAbsolutePath).ifPresent(places::add);
    return places;
  }

  private int told(Gradebook book) {
    Course course = main.course();
    book.failures().forEach(failure -> course.say("the grader failed, no verdict: %s", failure));
    course.print("%d graded, reports in %s", book.grades().size(), out);
    return book.failures().isEmpty() ? Exit.OK : Exit.NO_VERDICT;
  }
}
