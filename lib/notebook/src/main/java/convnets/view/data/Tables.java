package convnets.view.data;

import convnets.train.EpochResult;
import convnets.train.History;
import convnets.view.drawing.View;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** What was measured, as data frames: to filter, to sort, to compare, to keep as CSV. */
public final class Tables {
  private Tables() {}

  /** Returns a training, a row a pass; errors are fractions. */
  public static Table of(History history) {
    List<EpochResult> epochs = history.epochs();
    int[] passes = epochs.stream().mapToInt(EpochResult::epoch).toArray();
    return Table.create("training")
        .addColumns(
            IntColumn.create("epoch", passes),
            column("train loss", epochs, EpochResult::trainLoss),
            column("train error", epochs, EpochResult::trainError),
            column("test error", epochs, EpochResult::testError),
            column("seconds", epochs, EpochResult::seconds));
  }

  private static DoubleColumn column(
      String name, List<EpochResult> epochs, ToDoubleFunction<EpochResult> value) {
    return DoubleColumn.create(name, epochs.stream().mapToDouble(value).toArray());
  }

  /** Returns a data frame as a page shows it: its first and its last rows. */
  public static View view(Table table) {
    return new TableView(table);
  }
}
