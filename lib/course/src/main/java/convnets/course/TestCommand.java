package convnets.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Runs the project's tests through Maven, and says at the end where and how long. */
@Command(name = "test", description = "Runs all tests.")
final class TestCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Option(
      names = "--full",
      description =
          "Everything: also the long runs, every chapter, and all that on a JDK 25 or newer.")
  private boolean full;

  @Option(names = "--newer", description = "Only core and kernel, on a JDK 25 or newer.")
  private boolean newer;

  @Override
  public Integer call() {
    Course course = main.course();
    if (full) {
      Quick.refuse(course.machine(), "A full test");
    }
    long start = System.nanoTime();
    Jdk current = Jdk.current();
    JupyterSetup setup = new JupyterSetup(course);
    setup.runner();
    setup.kernelTests();
    new SandboxSetup(course).run();
    String place = place(course);
    boolean ok = newer || tests(course, current, options(course));
    if (ok && (full || newer)) {
      ok = onNewer(course, current);
    }
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    course.print("%s: %d s, %s", ok ? "tests passed" : "tests failed", seconds, place);
    return ok ? Exit.OK : Exit.FAILED;
  }

  private List<String> options(Course course) {
    List<String> options = new ArrayList<>(full ? List.of("-Pfull") : List.of());
    new BrowserSetup(course)
        .browser()
        .ifPresent(
            program -> options.addAll(List.of("-Pbrowser", "-Dconvnets.browser=" + program)));
    return options;
  }

  private boolean onNewer(Course course, Jdk current) {
    Optional<Jdk> jdk = Jdk.newer(course.machine(), current);
    if (jdk.isEmpty()) {
      course.print("not run on %d: no such JDK beside %s", Jdk.NEWER, current.home());
      return true;
    }
    return tests(course, jdk.get(), full ? List.of() : List.of("-pl", "lib/core,lib/kernel"));
  }

  private boolean tests(Course course, Jdk jdk, List<String> options) {
    return maven(course, jdk, options)
        && (!full || chapters(course, jdk) && chapters(course, jdk, "--solved"));
  }

  /** Through ./course, which runs on the JDK that it is given. */
  private static boolean chapters(Course course, Jdk jdk, String... options) {
    List<String> command = new ArrayList<>();
    command.add(program(course, "course", "course.cmd"));
    command.add("run");
    command.addAll(List.of(options));
    course.print(
        "running the chapters on JDK %s%s",
        jdk.version(), String.join("", options).replace("--", ", "));
    return run(course, jdk, command);
  }

  private static boolean maven(Course course, Jdk jdk, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(program(course, "mvnw", "mvnw.cmd"));
    command.addAll(List.of("-B", "-ntp", "verify"));
    command.addAll(options);
    course.print("testing on JDK %s", jdk.version());
    return run(course, jdk, command);
  }

  private static String program(Course course, String name, String onWindows) {
    boolean windows = course.machine().system() == Machine.System.WINDOWS;
    return course.repository().root().resolve(windows ? onWindows : name).toString();
  }

  private static boolean run(Course course, Jdk jdk, List<String> command) {
    Map<String, String> variables = Map.of("JAVA_HOME", jdk.home().toString());
    return course.machine().run(course.repository().root(), variables, command) == 0;
  }

  private static String place(Course course) {
    return "commit %s, JDK %s, %s"
        .formatted(
            course.repository().commit(course.machine()),
            Jdk.current().version(),
            course.machine().description());
  }
}
