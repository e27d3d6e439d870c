package convnets.view.shapes;

import convnets.count.Misfit.Fit;
import convnets.nn.NetworkPlan;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.View;
import java.util.List;

/** A table without a wrong edge. */
record FittingStory(NetworkPlan plan) implements View {
  @Override
  public Picture picture() {
    String title = plan.architecture().name() + ": all rows fit";
    Svg svg = new Svg().title(title);
    Column column = new Column(svg, 28);
    List<Fit> rows =
        plan.rows().stream().map(row -> new Fit(row.name(), row.plan())).toList();
    column.fitting(plan.architecture().input(), rows);
    double width = Math.max(Column.WIDTH, Svg.titleWidth(title));
    String words = "From " + plan.architecture().input() + " to " + plan.output() + " in "
        + rows.size() + " rows.";
    return svg.on(title, words, width, column.y());
  }

  @Override
  public String toString() {
    return picture().text();
  }
}
