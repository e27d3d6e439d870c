package convnets.view.data;

import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.TextTable;
import convnets.view.drawing.View;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A data frame for a page: a long one by its first and last rows. */
record TableView(Table table) implements View {
  private static final int MOST = 20;
  private static final int HEAD = 10;
  private static final int TAIL = 5;

  @Override
  public Picture picture() {
    return grid().picture();
  }

  private TextTable grid() {
    int rows = table.rowCount();
    TextTable grid = new TextTable(table.name() == null ? "" : table.name());
    table.columns().forEach(c -> grid.column(c.name(), c instanceof NumericColumn));
    boolean all = rows <= MOST;
    addRows(grid, 0, all ? rows : HEAD);
    if (!all) {
      grid.row(table.columns().stream().map(column -> "⋮").toList());
      addRows(grid, rows - TAIL, rows);
    }
    return grid.note(Markup.format(
        "%,d %s, %,d %s",
        rows,
        rows == 1 ? "row" : "rows",
        table.columnCount(),
        table.columnCount() == 1 ? "column" : "columns"));
  }

  private void addRows(TextTable grid, int from, int to) {
    for (int row = from; row < to; row++) {
      List<String> cells = new ArrayList<>();
      for (Column<?> column : table.columns()) {
        cells.add(cell(column, row));
      }
      grid.row(cells);
    }
  }

  private static String cell(Column<?> column, int row) {
    Object value = column.isMissing(row) ? "" : column.get(row);
    if (value instanceof Double || value instanceof Float) {
      return Markup.brief(((Number) value).doubleValue());
    } else if (column.name().equals("year")) {
      return String.valueOf(value); // 1998, not 1,998
    } else if (value instanceof Integer || value instanceof Long || value instanceof Short) {
      return Markup.format("%,d", ((Number) value).longValue());
    }
    return String.valueOf(value);
  }

  @Override
  public String toString() {
    return grid().toString();
  }
}
