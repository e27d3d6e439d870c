package convnets.course;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** For teachers: the course as students get it. */
@Command(
    name = "release",
    description = "For teachers: writes the students' copy, without solutions.")
final class ReleaseCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "A folder that is not there yet.")
  private Path out;

  @Override
  public Integer call() {
    int files = new Release(main.course(), out).write();
    main.course()
        .print(
            "%d files in %s: every one was searched, and none holds a solution or a hidden test",
            files, out);
    return Exit.OK;
  }
}
