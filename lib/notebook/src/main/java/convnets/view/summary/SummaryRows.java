package convnets.view.summary;

import convnets.count.Footprint;
import convnets.count.Outline;
import convnets.nn.Join;
import convnets.nn.NetworkPlan;
import convnets.nn.NetworkPlan.HeadPlan;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Plan;
import convnets.nn.ReceptiveField;
import convnets.view.summary.Summary.Row;
import java.util.ArrayList;
import java.util.List;

/** A plan's rows and heads, counted, and what is inside them. */
record SummaryRows(List<Row> rows) {
  /** Returns the rows of the table. */
  static List<Row> rows(NetworkPlan plan) {
    return plan.rows().stream()
        .map(row -> row(row.name(), row.plan(), row.field()))
        .toList();
  }

  /** Returns the classifiers on the side; they see what their row sees, and further. */
  static List<Row> heads(NetworkPlan plan) {
    return plan.heads().stream()
        .map(head -> row(
            head.name() + " (after " + head.after() + ")",
            head.plan(),
            below(plan, head).then(head.plan().field())))
        .toList();
  }

  /** Returns the operations of every row and head, in order, by the names of rows and branches. */
  static List<List<Row>> operations(NetworkPlan plan) {
    List<List<Row>> all = new ArrayList<>();
    ReceptiveField field = ReceptiveField.POINT;
    for (RowPlan row : plan.rows()) {
      all.add(inside(row.plan(), field));
      field = row.field();
    }
    plan.heads().forEach(head -> all.add(inside(head.plan(), below(plan, head))));
    return List.copyOf(all);
  }

  private static ReceptiveField below(NetworkPlan plan, HeadPlan head) {
    return plan.rows().stream()
        .filter(row -> row.name().equals(head.after()))
        .findFirst()
        .orElseThrow()
        .field();
  }

  private static List<Row> inside(Plan plan, ReceptiveField below) {
    SummaryRows rows = new SummaryRows(new ArrayList<>());
    rows.add("", plan, below);
    return List.copyOf(rows.rows());
  }

  private void add(String branch, Plan plan, ReceptiveField below) {
    if (plan.join() == Join.NONE) {
      rows.add(row(branch, plan, below.then(plan.field())));
      return;
    }
    ReceptiveField field = below;
    for (int i = 0; i < plan.parts().size(); i++) {
      Plan part = plan.parts().get(i);
      if (plan.join() == Join.CHAIN) {
        add(branch, part, field);
        field = field.then(part.field());
      } else {
        add(branch.isEmpty() ? "branch " + (i + 1) : branch + "." + (i + 1), part, below);
      }
    }
  }

  private static Row row(String name, Plan plan, ReceptiveField field) {
    return new Row(
        name,
        Outline.of(plan),
        plan.output(),
        plan.parameters(),
        plan.work().connections(),
        plan.work().macs() + plan.work().distances(),
        field,
        Footprint.of(plan, 1));
  }
}
