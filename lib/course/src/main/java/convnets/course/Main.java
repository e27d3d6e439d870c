package convnets.course;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: one class a command, listed here in the order in which help shows them. */
@Command(
    name = "course",
    header = "The architecture of neural networks, taught by running its history.",
    description = "Without a command: start.",
    synopsisSubcommandLabel = "[COMMAND]",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:something failed",
      "2:the command line is wrong, or the grader failed",
      "3:something must be installed first; the message says how",
      "130:interrupted; a training has kept what it learned"
    },
    subcommands = {
      StartCommand.class,
      RunCommand.class,
      TrainCommand.class,
      ReplayCommand.class,
      SummaryCommand.class,
      CompareCommand.class,
      EraCommand.class,
      GalleryCommand.class,
      CheckCommand.class,
      GradeCommand.class,
      SecretCommand.class,
      ExerciseCommand.class,
      ReleaseCommand.class,
      LinksCommand.class,
      UpdateCommand.class,
      DataCommand.class,
      SyncCommand.class,
      TestCommand.class,
      BenchCommand.class,
      DoctorCommand.class,
      KernelCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    })
public final class Main implements Callable<Integer> {
  private final Course course;

  @Spec
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this help.")
  private boolean help;

  Main(Course course) {
    this.course = course;
  }

  /** Runs the command line and ends with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    Course course = new Course(Repository.ofThisProgram(), new ThisMachine(), out, err);
    System.exit(commandLine(course).execute(arguments));
  }

  static CommandLine commandLine(Course course) {
    return new CommandLine(new Main(course))
        .setOut(course.out())
        .setErr(course.err())
        .setParameterExceptionHandler(Main::wrongUsage)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(course, e));
  }

  Course course() {
    return course;
  }

  @Override
  public Integer call() {
    return spec.subcommands().get("start").execute();
  }

  private static int wrongUsage(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    boolean isCommand = arguments.length > 0
        && command.getParent() == null
        && !arguments[0].startsWith("-")
        && e instanceof UnmatchedArgumentException;
    err.println("course: " + (isCommand ? noCommand(command, arguments[0]) : e.getMessage()));
    err.printf("`./%s --help` says more.%n", command.getCommandSpec().qualifiedName());
    return Exit.USAGE;
  }

  static String noCommand(CommandLine all, String name) {
    String names = String.join(", ", all.getSubcommands().keySet());
    return "there is no command \"%s\": choose one of %s".formatted(name, names);
  }

  private static int failed(Course course, Exception e) {
    if (e instanceof CourseException known) {
      course.say("%s", e.getMessage());
      return known.exit();
    }
    Path log = course.repository().log("error");
    try (PrintWriter trace = new PrintWriter(log.toFile(), StandardCharsets.UTF_8)) {
      e.printStackTrace(trace);
    } catch (IOException full) {
      course.say("the details could not be written: %s", full.getMessage());
    }
    course.say("this should not have happened: %s (details: %s)", e, log);
    return Exit.FAILED;
  }
}
