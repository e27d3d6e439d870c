package convnets.course;

import convnets.grader.Exercises;
import convnets.grader.author.Sync;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** For authors: makes the stubs of the exercises anew from their solutions. */
@Command(name = "sync", description = "For authors: makes the stubs of the exercises anew.")
final class SyncCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Option(names = "--check", description = "Only tells which files are not in step.")
  private boolean check;

  @Override
  public Integer call() {
    Course course = main.course();
    Sync sync = Sync.of(course.repository().root(), Exercises.load());
    List<Path> files = check ? sync.outOfStep() : sync.write();
    files.forEach(file -> course.print("%s %s", check ? "not in step:" : "written:", file));
    if (files.isEmpty()) {
      course.print("all stubs are in step with their solutions");
    }
    return check && !files.isEmpty() ? Exit.FAILED : Exit.OK;
  }
}
