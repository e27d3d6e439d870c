package convnets.view.summary;

import convnets.nn.NetworkPlan;
import convnets.nn.Plan;
import convnets.view.drawing.Markup;
import convnets.view.drawing.TextTable;
import convnets.view.summary.Summary.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A summary laid out for people. */
record SummaryGrid(Summary summary, TextTable grid) {
  static TextTable of(Summary summary) {
    NetworkPlan plan = summary.plan();
    String title = plan.architecture().name() + ", input " + plan.architecture().input();
    SummaryGrid layout = new SummaryGrid(summary, new TextTable(title));
    layout.columns();
    layout.rows();
    layout.totals(plan);
    layout.notes();
    return layout.grid();
  }

  private void columns() {
    grid.column("row", false)
        .column("what", false)
        .column("output", true)
        .column("parameters", true);
    if (summary.connections()) {
      grid.column("connections", true);
    }
    grid.column("MACs", true).column("sees", true);
  }

  private void rows() {
    List<Row> rows = summary.rows();
    List<List<Row>> inside = summary.operations() ? summary.inside() : List.of();
    for (int i = 0; i < rows.size(); i++) {
      add(rows.get(i), "");
      if (summary.operations() && inside.get(i).size() > 1) {
        inside.get(i).forEach(operation -> add(operation, "  "));
      }
    }
  }

  private void add(Row row, String indent) {
    grid.row(cells(
        (indent + row.name()).stripTrailing(),
        indent + row.what(),
        row.output().toString(),
        row.parameters(),
        row.connections(),
        row.macs(),
        row.sees()));
  }

  /** With heads there are two totals: what learns, and what answers. */
  private void totals(NetworkPlan plan) {
    List<Plan> rows = plan.rows().stream().map(NetworkPlan.RowPlan::plan).toList();
    if (plan.heads().isEmpty()) {
      total("total", plan.parameters(), plan.connections(), plan.macs());
      return;
    }
    total(
        "without heads",
        rows.stream().mapToLong(Plan::parameters).sum(),
        rows.stream().mapToLong(row -> row.work().connections()).sum(),
        rows.stream().mapToLong(row -> row.work().macs()).sum());
    total("with heads", plan.parameters(), plan.connections(), plan.macs());
  }

  private void total(String name, long parameters, long connections, long macs) {
    grid.total(cells(name, "", "", parameters, connections, macs, ""));
  }

  private void notes() {
    long macs = summary.rows().stream().mapToLong(Row::macs).sum();
    long distances = macs - summary.plan().macs();
    if (distances > 0) {
      grid.note(Markup.format(
          "%,d of the MACs measure distances; they stand in their row only.", distances));
    }
    grid.note("Memory: " + summary.footprint(1) + ".");
    summary.paper().ifPresent(check -> PaperWords.of(check).forEach(grid::note));
  }

  private List<String> cells(
      String name,
      String what,
      String output,
      long parameters,
      long wires,
      long macs,
      String sees) {
    List<String> cells = new ArrayList<>(List.of(name, what, output, count(parameters)));
    if (summary.connections()) {
      cells.add(count(wires));
    }
    cells.addAll(Stream.of(count(macs), sees).toList());
    return cells;
  }

  private static String count(long number) {
    return Markup.format("%,d", number);
  }
}
