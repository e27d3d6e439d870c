package convnets.course;

import com.google.gson.GsonBuilder;
import convnets.count.Footprint;
import convnets.models.PaperCheck;
import convnets.nn.NetworkPlan;
import convnets.tensor.Shape;
import convnets.view.summary.Summary;
import convnets.view.summary.Summary.Row;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A summary for programs: all that the table says, and the operations inside each row. */
record SummaryJson(Summary summary) {
  static String of(String name, Summary summary) {
    SummaryJson json = new SummaryJson(summary);
    NetworkPlan plan = summary.plan();
    NetworkPlan answering = plan.architecture().withoutHeads().plan();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", name);
    object.put("title", plan.architecture().name());
    object.put("input", ints(plan.architecture().input()));
    object.put("parameters", plan.parameters());
    object.put("connections", summary.connections() ? plan.connections() : null);
    object.put("macs", plan.macs());
    object.put("parameters_without_heads", answering.parameters());
    object.put("macs_without_heads", answering.macs());
    object.putAll(bytes(summary.footprint(1)));
    object.put("rows", json.rows(0, plan.rows().size()));
    object.put("heads", json.rows(plan.rows().size(), summary.rows().size()));
    object.put("paper", summary.paper().map(SummaryJson::paper).orElse(null));
    return new GsonBuilder().serializeNulls().disableHtmlEscaping().create().toJson(object);
  }

  private List<Map<String, Object>> rows(int from, int to) {
    List<Row> rows = summary.rows();
    List<List<Row>> inside = summary.inside();
    return IntStream.range(from, to)
        .mapToObj(i -> {
          Map<String, Object> row = row(rows.get(i));
          row.put("operations", inside.get(i).stream().map(this::row).toList());
          return row;
        })
        .toList();
  }

  private Map<String, Object> row(Row row) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", row.name());
    object.put("what", row.what());
    object.put("output", ints(row.output()));
    object.put("parameters", row.parameters());
    object.put("connections", summary.connections() ? row.connections() : null);
    object.put("macs", row.macs());
    object.put("sees", List.of(row.field().height(), row.field().width()));
    object.put("step", row.field().step());
    object.putAll(bytes(row.footprint()));
    return object;
  }

  private static Map<String, Object> bytes(Footprint footprint) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("parameter_bytes", footprint.parameters());
    object.put("training_bytes", footprint.training());
    object.put("inference_bytes", footprint.inference());
    return object;
  }

  private static Map<String, Object> paper(PaperCheck check) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("title", check.paper().title());
    object.put("agrees", check.agrees());
    object.put("entries", check.findings().size());
    object.put("different", words(check.different()));
    object.put("deviations", words(check.deviations()));
    object.put("errata", words(check.errata()));
    return object;
  }

  private static List<String> words(List<?> entries) {
    return entries.stream().map(Object::toString).toList();
  }

  private static List<Integer> ints(Shape shape) {
    return Arrays.stream(shape.toArray()).boxed().toList();
  }
}
