package convnets.course;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** For teachers: the course as students get it. */
@Command(
    name = "release",
    description = "For teachers: writes the students' copy, without solutions.",
    footer = {
      "",
      "With --repo and --branch, where you will publish it, its README has a badge for",
      "each chapter that opens the chapter of the copy on Binder."
    })
final class ReleaseCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "A folder that is not there yet.")
  private Path out;

  @ArgGroup(exclusive = false)
  private Published published;

  @Override
  public Integer call() {
    int files = new Release(main.course(), out, links()).write();
    main.course()
        .print(
            "%d files in %s: every one was searched, and none holds a solution or a hidden test",
            files, out);
    return Exit.OK;
  }

  private Optional<Links> links() {
    return Optional.ofNullable(published)
        .map(place -> new Links(place.repo, place.branch, Optional.empty()));
  }

  /** Where students will find the copy. */
  static final class Published {
    @Option(
        names = "--repo",
        required = true,
        paramLabel = "URL",
        description = "Where you will publish the copy.")
    private String repo;

    @Option(
        names = "--branch",
        required = true,
        paramLabel = "B",
        description = "The branch that students will get.")
    private String branch;
  }
}
