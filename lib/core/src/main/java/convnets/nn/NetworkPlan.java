package convnets.nn;

import convnets.nn.Architecture.Head;
import convnets.nn.Architecture.Row;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An architecture with every shape and count worked out, row by row. */
public record NetworkPlan(Architecture architecture, List<RowPlan> rows, List<HeadPlan> heads) {

  /**
   * A row of the table on its input.
   *
   * @param field how many pixels of the network's input one element sees
   */
  public record RowPlan(String name, Plan plan, ReceptiveField field) {}

  /** A side classifier on its input. */
  public record HeadPlan(String name, String after, Plan plan) {}

  static NetworkPlan of(Architecture architecture) {
    List<RowPlan> rows = new ArrayList<>();
    Shape shape = architecture.input();
    ReceptiveField field = ReceptiveField.POINT;
    for (Row row : architecture.rows()) {
      Plan plan = plan(architecture, "row " + row.name(), row.block(), shape);
      if (!plan.output().equals(row.output())) {
        throw new ShapeException(
            "%s, row %s: the table states %s, but %s on %s gives %s",
            architecture, row.name(), row.output(), plan.name(), shape, plan.output());
      }
      field = field.then(plan.field());
      rows.add(new RowPlan(row.name(), plan, field));
      shape = plan.output();
    }
    return new NetworkPlan(architecture, List.copyOf(rows), heads(architecture, rows));
  }

  private static List<HeadPlan> heads(Architecture architecture, List<RowPlan> rows) {
    List<HeadPlan> heads = new ArrayList<>();
    for (Head head : architecture.heads()) {
      RowPlan row =
          rows.stream().filter(r -> r.name().equals(head.after())).findFirst().orElseThrow();
      Shape shape = row.plan().output();
      Plan plan = plan(architecture, "head " + head.name(), head.block(), shape);
      heads.add(new HeadPlan(head.name(), head.after(), plan));
    }
    return List.copyOf(heads);
  }

  static Plan plan(Architecture architecture, String where, Block block, Shape shape) {
    try {
      return block.on(shape);
    } catch (ShapeException e) {
      throw new ShapeException("%s, %s: %s", architecture, where, e.getMessage());
    }
  }

  /** Returns how many numbers are learned, in rows and heads. */
  public long parameters() {
    return plans().mapToLong(Plan::parameters).sum();
  }

  /** Returns the multiply-accumulates of convolutions and linear layers for one image. */
  public long macs() {
    return plans().mapToLong(plan -> plan.work().macs()).sum();
  }

  /** Returns the connections as LeCun counted them in 1998. */
  public long connections() {
    return plans().mapToLong(plan -> plan.work().connections()).sum();
  }

  /** Returns the shape of the main output of one image. */
  public Shape output() {
    return rows.get(rows.size() - 1).plan().output();
  }

  /** Returns the plans of all rows, then those of the heads. */
  public Stream<Plan> plans() {
    return Stream.concat(rows.stream().map(RowPlan::plan), heads.stream().map(HeadPlan::plan));
  }
}
