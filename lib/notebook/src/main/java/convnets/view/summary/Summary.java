package convnets.view.summary;

import convnets.count.Footprint;
import convnets.models.PaperCheck;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.nn.NetworkPlan;
import convnets.nn.ReceptiveField;
import convnets.tensor.Shape;
import convnets.view.drawing.Picture;
import convnets.view.drawing.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A network as a table: what each row does, what comes out, what is learned and what it costs.
 *
 * @param plan the network
 * @param connections whether to count wires as LeCun did in 1998; nobody does today
 * @param operations whether to show what is inside each row
 */
public record Summary(NetworkPlan plan, boolean connections, boolean operations) implements View {
  /**
   * A row of the table, counted.
   *
   * @param name the paper's name
   * @param what the operations
   * @param output the shape for one image
   * @param parameters the numbers that are learned
   * @param connections the wires as LeCun counted them in 1998
   * @param macs the multiply-accumulates for one image, those of distances included
   * @param field what one output element sees of the network's input
   * @param footprint the memory of one image
   */
  public record Row(
      String name,
      String what,
      Shape output,
      long parameters,
      long connections,
      long macs,
      ReceptiveField field,
      Footprint footprint) {
    /** Returns the pixels that one output element sees: height×width. */
    public String sees() {
      return field.height() + "×" + field.width();
    }
  }

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
    return new Summary(plan, plan.architecture().name().equals("LeNet-5"), false);
  }

  /** Returns this summary with or without connections. */
  public Summary connections(boolean connections) {
    return new Summary(plan, connections, operations);
  }

  /** Returns this summary with or without what is inside each row: an Inception's branches. */
  public Summary operations(boolean operations) {
    return new Summary(plan, connections, operations);
  }

  /** Returns the rows, then the heads, counted. */
  public List<Row> rows() {
    return Stream.concat(SummaryRows.rows(plan).stream(), SummaryRows.heads(plan).stream())
        .toList();
  }

  /** Returns the operations of each row and head, named by their branch; a plain row has one. */
  public List<List<Row>> inside() {
    return SummaryRows.operations(plan);
  }

  /** Returns the memory of the whole network for a batch. */
  public Footprint footprint(int batch) {
    return Footprint.of(plan, batch);
  }

  /** Returns how the network compares with its paper, if its table is there. */
  public Optional<PaperCheck> paper() {
    return PaperWords.check(plan.architecture());
  }

  /** Returns the rows as a data frame. */
  public Table table() {
    List<Row> rows = rows();
    Table table = Table.create(plan.architecture().name())
        .addColumns(
            StringColumn.create("row", rows.stream().map(Row::name)),
            StringColumn.create("what", rows.stream().map(Row::what)),
            StringColumn.create("output", rows.stream().map(row -> row.output().toString())),
            LongColumn.create(
                "parameters", rows.stream().mapToLong(Row::parameters).toArray()));
    if (connections) {
      table.addColumns(LongColumn.create(
          "connections", rows.stream().mapToLong(Row::connections).toArray()));
    }
    return table.addColumns(
        LongColumn.create("MACs", rows.stream().mapToLong(Row::macs).toArray()),
        IntColumn.create(
            "sees", rows.stream().mapToInt(row -> row.field().size()).toArray()),
        bytes("parameter bytes", rows.stream().map(row -> row.footprint().parameters())),
        bytes("training bytes", rows.stream().map(row -> row.footprint().training())),
        bytes("inference bytes", rows.stream().map(row -> row.footprint().inference())));
  }

  private static LongColumn bytes(String name, Stream<Long> counts) {
    return LongColumn.create(name, counts.mapToLong(Long::longValue).toArray());
  }

  @Override
  public Picture picture() {
    return SummaryGrid.of(this).picture();
  }

  /** Returns the table in letters, for a terminal. */
  @Override
  public String toString() {
    return SummaryGrid.of(this).toString();
  }
}
