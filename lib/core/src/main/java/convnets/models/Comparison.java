package convnets.models;

import convnets.models.PaperTable.Row;
import convnets.nn.NetworkPlan;
import convnets.nn.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A paper's table and a plan, laid side by side, line by line. */
record Comparison(PaperTable table, Map<String, Row> paper, Map<String, Plan> here) {

  static List<Finding> of(PaperTable table, NetworkPlan plan) {
    Comparison lines = new Comparison(table, new LinkedHashMap<>(), new LinkedHashMap<>());
    table.rows().forEach(row -> lines.paper.put(row.name(), row));
    table.heads().forEach(head -> lines.paper.put(head(head.name(), head.after()), head));
    plan.rows().forEach(row -> lines.here.put(row.name(), row.plan()));
    plan.heads().forEach(head -> lines.here.put(head(head.name(), head.after()), head.plan()));
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.of(table.input(), plan.architecture().input()));
    if (!table.rows().isEmpty()) {
      findings.addAll(
          Order.of(List.copyOf(lines.paper.keySet()), List.copyOf(lines.here.keySet())));
      lines.paper.keySet().forEach(line -> lines.cells(line, findings));
    }
    lines.total(findings);
    return List.copyOf(findings);
  }

  private static String head(String name, String after) {
    return name + " after " + after;
  }

  private void cells(String line, List<Finding> findings) {
    Plan plan = here.get(line);
    if (plan == null) {
      return;
    }
    Row row = paper.get(line);
    findings.add(Finding.of(line, row, plan, table.mark(row, "output")));
    for (Count count : table.counts()) {
      Mark mark = table.mark(row, count.toString());
      findings.add(Finding.of(line, count, row, count.of(plan), mark));
    }
  }

  private void total(List<Finding> findings) {
    for (Count count : table.counts()) {
      long sum = here.values().stream().mapToLong(count::of).sum();
      Mark mark = table.mark(table.total(), count.toString());
      findings.add(Finding.of("total", count, table.total(), sum, mark));
    }
  }
}
