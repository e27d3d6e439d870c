package convnets.view.chart;

import convnets.models.LeNet5;
import convnets.models.SqueezeNet;
import convnets.view.drawing.View;
import java.util.LinkedHashMap;
import java.util.Map;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The chart of 2016, and what may be added to it. */
public final class ChartExamples {
  private ChartExamples() {}

  public static Map<String, View> all() {
    Map<String, View> views = new LinkedHashMap<>();
    views.put("accuracy against operations", AccuracyChart.of());
    views.put(
        "accuracy with a network of one's own",
        AccuracyChart.of().with(SqueezeNet.v1_0(), 0.58, "a & b <c>"));
    views.put(
        "accuracy in equal factors",
        AccuracyChart.of().with(LeNet5.modern(10), 0.989, "LeNet on digits").logarithmic());
    views.put(
        "accuracy measured at home",
        AccuracyChart.of("500 clothes")
            .with(LeNet5.modern(10), 0.84, 0.016, "LeNet-5")
            .with(SqueezeNet.v1_0(), 0.8, "a & b <c>")
            .logarithmic());
    Table growth = Table.create(
        "Growth of a & b",
        StringColumn.create("what", "a digit", "a <b>", "a photograph", "another one"),
        IntColumn.create("year", 1989, 1998, 2009, 2010),
        DoubleColumn.create("pictures", 7_291, 60_000, 3.2e6, 1.2e6));
    views.put("growth", GrowthChart.of(growth));
    views.put(
        "growth with a line",
        GrowthChart.of(growth).with("×2 a year", year -> 7000 * Math.pow(1.5, year - 1989)));
    return views;
  }
}
