package convnets.view;

import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.nn.NetworkPlan;
import convnets.nn.NetworkPlan.HeadPlan;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Plan;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A network as a table: what each row does, what comes out, what is learned and what it costs.
 *
 * @param plan the network
 * @param connections whether to count wires as LeCun did in 1998; nobody does today
 */
public record Summary(NetworkPlan plan, boolean connections) implements View {
  /**
   * A row of the table, counted.
   *
   * @param name the paper's name
   * @param what the operations
   * @param output the shape for one image
   * @param parameters the numbers that are learned
   * @param connections the wires as LeCun counted them in 1998
   * @param macs the multiply-accumulates for one image, those of distances included
   * @param field the pixels of the input, a side, that one output element sees; 0 in a head
   */
  public record Row(
      String name,
      String what,
      String output,
      long parameters,
      long connections,
      long macs,
      int field) {}

  /** Returns the summary of a network. */
  public static Summary of(Network network) {
    return of(network.plan());
  }

  /** Returns the summary of an architecture; nothing is built. */
  public static Summary of(Architecture architecture) {
    return of(architecture.plan());
  }

  /** Returns the summary of a plan, with connections for the network that was described by them. */
  public static Summary of(NetworkPlan plan) {
    return new Summary(plan, plan.architecture().name().equals("LeNet-5"));
  }

  /** Returns this summary with or without connections. */
  public Summary connections(boolean connections) {
    return new Summary(plan, connections);
  }

  /** Returns the rows, then the heads, counted. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (RowPlan row : plan.rows()) {
      rows.add(row(row.name(), row.plan(), row.field().size()));
    }
    for (HeadPlan head : plan.heads()) {
      rows.add(row(head.name() + " (after " + head.after() + ")", head.plan(), 0));
    }
    return List.copyOf(rows);
  }

  private static Row row(String name, Plan plan, int field) {
    return new Row(
        name,
        plan.name(),
        plan.output().toString(),
        plan.parameters(),
        plan.work().connections(),
        plan.work().macs() + plan.work().distances(),
        field);
  }

  /** Returns the multiply-accumulates that stand in their row only: an RBF layer's distances. */
  private long distances() {
    return rows().stream().mapToLong(Row::macs).sum() - plan.macs();
  }

  /** Returns the rows as a data frame. */
  public Table table() {
    List<Row> rows = rows();
    Table table = Table.create(plan.architecture().name())
        .addColumns(
            StringColumn.create("row", rows.stream().map(Row::name)),
            StringColumn.create("what", rows.stream().map(Row::what)),
            StringColumn.create("output", rows.stream().map(Row::output)),
            LongColumn.create(
                "parameters", rows.stream().mapToLong(Row::parameters).toArray()));
    if (connections) {
      table.addColumns(LongColumn.create(
          "connections", rows.stream().mapToLong(Row::connections).toArray()));
    }
    return table.addColumns(
        LongColumn.create("MACs", rows.stream().mapToLong(Row::macs).toArray()),
        IntColumn.create("sees", rows.stream().mapToInt(Row::field).toArray()));
  }

  @Override
  public Picture picture() {
    return grid().picture();
  }

  private TextTable grid() {
    TextTable grid = new TextTable(title())
        .column("row", false)
        .column("what", false)
        .column("output", true)
        .column("parameters", true);
    if (connections) {
      grid.column("connections", true);
    }
    grid.column("MACs", true).column("sees", true);
    for (Row row : rows()) {
      grid.row(cells(
          row.name(),
          row.what(),
          row.output(),
          row.parameters(),
          row.connections(),
          row.macs(),
          row.field() == 0 ? "" : row.field() + "×" + row.field()));
    }
    grid.total(cells("total", "", "", plan.parameters(), plan.connections(), plan.macs(), ""));
    return distances() == 0
        ? grid
        : grid.note(Markup.format(
            "%,d of the MACs measure distances; they stand in their row only.", distances()));
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
    if (connections) {
      cells.add(count(wires));
    }
    cells.add(count(macs));
    cells.add(sees);
    return cells;
  }

  private static String count(long number) {
    return Markup.format("%,d", number);
  }

  private String title() {
    return plan.architecture().name() + ", input " + plan.architecture().input();
  }

  /** Returns the table in letters, for a terminal. */
  @Override
  public String toString() {
    return grid().toString();
  }
}
