package convnets.course;

import convnets.models.Models;
import convnets.view.Summary;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows a network's table with shapes and counts; no weight is made for it. */
@Command(name = "summary", description = "Shows a network's rows, parameters and operations.")
final class SummaryCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Parameters(
      paramLabel = "NETWORK",
      arity = "0..1",
      description = "Such as lenet5; without it, the list.")
  private String name;

  @Option(names = "--json", description = "Prints one JSON object.")
  private boolean json;

  @Option(names = "--operations", description = "Shows what is inside each row, too.")
  private boolean operations;

  @Override
  public Integer call() {
    Course course = main.course();
    if (name == null) {
      Models.names().forEach(model -> course.print("%s", model));
      return Exit.OK;
    }
    Summary summary =
        Summary.of(TrainCommand.asked(() -> Models.named(name))).operations(operations);
    course.print("%s", json ? SummaryJson.of(name, summary) : summary);
    return Exit.OK;
  }
}
