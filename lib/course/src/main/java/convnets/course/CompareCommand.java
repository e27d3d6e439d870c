package convnets.course;

import convnets.models.Models;
import convnets.view.summary.ChangeTable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what one network does otherwise than another; no weight is made for it. */
@Command(name = "compare", description = "Shows row by row what changed between two networks.")
final class CompareCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Parameters(index = "0", paramLabel = "NETWORK", description = "The one that came before.")
  private String before;

  @Parameters(index = "1", paramLabel = "NETWORK", description = "The one that came after.")
  private String after;

  @Override
  public Integer call() {
    main.course()
        .print(
            "%s",
            TrainCommand.asked(() -> ChangeTable.of(Models.named(before), Models.named(after))));
    return Exit.OK;
  }
}
