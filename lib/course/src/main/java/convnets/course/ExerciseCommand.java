package convnets.course;

import convnets.grader.author.Skeleton;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** For teachers: exercises of their own. */
@Command(
    name = "exercise",
    description = "For teachers: begins an exercise of one's own.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = ExerciseCommand.New.class)
final class ExerciseCommand extends CommandGroup {
  ExerciseCommand() {
    super("say `exercise new NAME`");
  }

  /** Writes one that works, to be changed. */
  @Command(name = "new", description = "Writes a folder with an exercise that can be graded.")
  static final class New implements Callable<Integer> {
    @ParentCommand
    private ExerciseCommand exercise;

    @Parameters(paramLabel = "NAME", description = "The class that students write: Sum.")
    private String name;

    @Option(
        names = "--in",
        paramLabel = "DIR",
        description = "Where the folder goes (default: here).")
    private Optional<Path> where = Optional.empty();

    @Override
    public Integer call() {
      Course course = exercise.course();
      Path folder = where.orElse(Path.of("")).resolve(name);
      TrainCommand.asked(() -> Skeleton.write(name, folder));
      course.print("""
          written: %1$s, with
            pack.yaml           title, due date, the class that students write
            %2$sExercise.java   its methods, as an interface
            %2$sTest.java       what students see of the tests, and what they do not
            %2$s.java           your own solution
            handout/%2$s.java   what students get
          Try it:
            ./course grade %1$s/%2$s.java --pack %1$s --out grades""", folder, name);
      return Exit.OK;
    }
  }
}
