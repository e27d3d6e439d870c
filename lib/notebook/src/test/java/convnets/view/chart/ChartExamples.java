package convnets.view.chart;

import convnets.models.LeNet5;
import convnets.models.SqueezeNet;
import convnets.view.drawing.View;
import java.util.LinkedHashMap;
import java.util.Map;

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
    return views;
  }
}
