package convnets.course;

import com.google.gson.GsonBuilder;
import convnets.models.Models;
import convnets.nn.NetworkPlan;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Work;
import convnets.view.Summary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows a network's table with shapes and counts; no weight is made for it. */
@Command(name = "summary", description = "Shows a network's rows, parameters and operations.")
final class SummaryCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Parameters(
      paramLabel = "NETWORK",
      arity = "0..1",
      description = "Such as lenet5; without it, the list.")
  private String name;

  @Option(names = "--json", description = "Prints one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    Course course = main.course();
    if (name == null) {
      Models.names().forEach(model -> course.print("%s", model));
      return Exit.OK;
    }
    Summary summary = Summary.of(TrainCommand.asked(() -> Models.named(name)));
    course.print("%s", json ? json(summary) : summary);
    return Exit.OK;
  }

  private String json(Summary summary) {
    NetworkPlan plan = summary.plan();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", name);
    object.put("input", ints(plan.architecture().input().toArray()));
    object.put("parameters", plan.parameters());
    object.put("connections", summary.connections() ? plan.connections() : null);
    object.put("macs", plan.macs());
    object.put("rows", plan.rows().stream().map(row -> row(summary, row)).toList());
    return new GsonBuilder().serializeNulls().create().toJson(object);
  }

  private static Map<String, Object> row(Summary summary, RowPlan row) {
    Work work = row.plan().work();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", row.name());
    object.put("output", ints(row.plan().output().toArray()));
    object.put("parameters", row.plan().parameters());
    object.put("connections", summary.connections() ? work.connections() : null);
    object.put("macs", work.macs() + work.distances());
    return object;
  }

  private static List<Integer> ints(int[] extents) {
    return Arrays.stream(extents).boxed().toList();
  }
}
