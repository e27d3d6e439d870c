package convnets.course;

import convnets.models.Era;
import convnets.models.Models;
import convnets.view.summary.Summary;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
      for (Era era : Era.values()) {
        course.print("%s", list(era));
      }
      return Exit.OK;
    }
    Summary summary =
        Summary.of(TrainCommand.asked(() -> Models.named(name))).operations(operations);
    course.print("%s", json ? SummaryJson.of(name, summary) : summary);
    return Exit.OK;
  }

  /** An era's title, and a line for each of its networks. */
  private static String list(Era era) {
    return Models.names().stream()
        .filter(model -> Era.of(Models.year(model)) == era)
        .map(SummaryCommand::line)
        .collect(Collectors.joining("\n", era + "\n", ""));
  }

  private static String line(String model) {
    long parameters = Models.named(model).plan().parameters();
    int year = Models.year(model);
    return String.format(Locale.ROOT, "  %-15s %d %,12d parameters", model, year, parameters);
  }
}
