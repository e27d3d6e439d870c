package convnets.view.diagram;

import convnets.data.Dataset;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.nn.NetworkPlan;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.tensor.Shape;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import convnets.view.drawing.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A network as the paper on LeNet-5 draws it (LeCun et al. 1998, Fig. 2): maps as stacked squares,
 * units as bars, the window of each convolution as a pyramid. Drawn from the plan, so it cannot
 * disagree with what runs.
 *
 * @param plan what is drawn
 * @param image what stands in the input
 */
public record Diagram(NetworkPlan plan, Optional<Raster> image) implements View {

  /** Returns the drawing of a network. */
  public static Diagram of(Network network) {
    return of(network.plan());
  }

  /** Returns the drawing of an architecture; nothing is built. */
  public static Diagram of(Architecture architecture) {
    return of(architecture.plan());
  }

  /** Returns the drawing of a plan. */
  public static Diagram of(NetworkPlan plan) {
    return new Diagram(plan, Optional.empty());
  }

  /** Returns this drawing with a picture of a dataset in the input, in dark ink. */
  public Diagram showing(Dataset dataset, int index) {
    Shape shape = dataset.image();
    Range ink = new Range(0, 1);
    double[] pixels = dataset.pixels(index);
    Raster raster = shape.axis(0) == 3
        ? Raster.rgb(shape.axis(1), shape.axis(2), pixels, 0, ink)
        : Raster.of(shape.axis(1), shape.axis(2), pixels, 0, value -> ink.grey(1 - value));
    return new Diagram(plan, Optional.of(raster));
  }

  @Override
  public Picture picture() {
    Shape input = plan.architecture().input();
    List<Stage> stages = new ArrayList<>();
    Sizes sizes = Sizes.of(plan);
    stages.add(Stage.input(input, sizes));
    for (RowPlan row : plan.rows()) {
      stages.add(Stage.of(row, sizes));
    }
    DiagramDrawing drawing = new DiagramDrawing(DiagramLayout.of(stages), image);
    return drawing.draw(plan.architecture().name(), words(stages));
  }

  private static String words(List<Stage> stages) {
    List<String> words = new ArrayList<>();
    for (Stage stage : stages) {
      String how = stage.operation().isEmpty() ? "" : String.join(" ", stage.operation()) + " to ";
      words.add(how + stage.title() + " " + stage.size());
    }
    return String.join("; ", words);
  }

  /** Returns the drawing in words. */
  @Override
  public String toString() {
    return picture().text();
  }
}
