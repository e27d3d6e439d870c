package convnets.course;

import convnets.grader.Check;
import convnets.grader.judge.CheckResult;
import convnets.grader.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks an answer in a Java file, as {@code %%check} does in a notebook. */
@Command(name = "check", description = "Checks the answer to an exercise (practice, not a grade).")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Parameters(index = "0", paramLabel = "EXERCISE", description = "Such as 3.1.")
  private String id;

  @Parameters(index = "1", paramLabel = "FILE", description = "The Java file with the answer.")
  private Path file;

  @Override
  public Integer call() {
    CheckResult result = TrainCommand.asked(() -> Check.run(id, source()));
    main.course().print("%s", TextReport.of(result));
    return result.solved() ? Exit.OK : Exit.FAILED;
  }

  private String source() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw CourseException.usage("%s cannot be read as text: is it there?", file);
    }
  }
}
