package convnets.view.summary;

import convnets.models.Architectures;
import convnets.models.Changes;
import convnets.nn.Architecture;
import convnets.view.drawing.Picture;
import convnets.view.drawing.TextTable;
import convnets.view.drawing.View;
import java.util.List;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Two networks row by row, and what the later does otherwise. */
public record ChangeTable(Changes changes) implements View {
  /** Returns the table of what changed from one era to the next. */
  public static ChangeTable of(Architecture before, Architecture after) {
    return new ChangeTable(Architectures.compare(before, after));
  }

  /** Returns the changes as a data frame, with the row's name in each line. */
  public Table table() {
    StringColumn row = StringColumn.create("row");
    StringColumn what = StringColumn.create("what");
    StringColumn before = StringColumn.create(changes.before());
    boolean sameNames = changes.before().equals(changes.after());
    StringColumn after = StringColumn.create(changes.after() + (sameNames ? " (after)" : ""));
    String name = "";
    for (List<String> line : changes.table()) {
      name = line.get(0).isEmpty() ? name : line.get(0);
      row.append(name);
      what.append(line.get(1));
      before.append(line.get(2));
      after.append(line.get(3));
    }
    return Table.create(title(), row, what, before, after);
  }

  @Override
  public Picture picture() {
    return grid().picture();
  }

  private TextTable grid() {
    TextTable grid = new TextTable(title())
        .column("row", false)
        .column("what", false)
        .column(changes.before(), false)
        .column(changes.after(), false);
    changes.table().forEach(grid::row);
    return grid;
  }

  private String title() {
    return changes.before() + " against " + changes.after();
  }

  /** Returns the table in letters, for a terminal. */
  @Override
  public String toString() {
    return grid().toString();
  }
}
