package convnets.models;

import convnets.models.PaperTable.Row;
import convnets.nn.Plan;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** A column of a table that is counted: what the paper's row holds, and what a plan counts. */
public enum Count {
  /** The numbers that are learned. */
  PARAMETERS(Row::parameters, Plan::parameters),
  /** The wires of 1998: every use of a weight or a bias. */
  CONNECTIONS(Row::connections, plan -> plan.work().connections()),
  /** The multiply-accumulates of convolutions and linear layers for one image. */
  MACS(Row::macs, plan -> plan.work().macs()),
  /** The multiply-accumulates of an RBF layer, which the others are told without. */
  DISTANCES(Row::distances, plan -> plan.work().distances());

  private final ToLongFunction<Row> paper;
  private final ToLongFunction<Plan> plan;

  Count(ToLongFunction<Row> paper, ToLongFunction<Plan> plan) {
    this.paper = paper;
    this.plan = plan;
  }

  /** Returns what the paper's row holds. */
  public long of(Row row) {
    return paper.applyAsLong(row);
  }

  /** Returns what a plan counts. */
  public long of(Plan row) {
    return plan.applyAsLong(row);
  }

  /** Returns the word that the files use. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
