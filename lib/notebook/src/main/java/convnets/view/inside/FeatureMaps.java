package convnets.view.inside;

import convnets.autograd.Variable;
import convnets.data.Batch;
import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.nn.Pass;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a network makes of one picture, row by row: how a digit becomes edges, the edges parts, the
 * parts an answer.
 *
 * @param title whose maps they are
 * @param strips one a row of the table, the picture first
 */
public record FeatureMaps(String title, List<Strip> strips) implements View {
  private static final double GAP = 18;

  /** Returns the maps of a prepared picture 1×C×H×W in the rows named; without names, in all. */
  public static FeatureMaps of(Network network, Tensor image, String... rows) {
    if (image.shape().rank() != 4 || image.shape().axis(0) != 1) {
      throw new ShapeException(
          "feature maps: needs one prepared picture, 1×C×H×W, but got %s", image.shape());
    }
    try (Scope scope = Scope.open("feature maps")) {
      Map<String, Variable> outputs = network.rows(Variable.of(image), Pass.inference());
      List<String> names = rows.length == 0 ? List.copyOf(outputs.keySet()) : List.of(rows);
      List<Strip> strips = new ArrayList<>();
      strips.add(strip("input", image, false));
      for (String name : names) {
        strips.add(strip(name, output(network, outputs, name), true));
      }
      return new FeatureMaps(network.architecture().name() + " at work", List.copyOf(strips));
    }
  }

  /** Returns the maps of a dataset's picture in the rows named; without names, in all. */
  public static FeatureMaps of(Network network, Dataset dataset, int index, String... rows) {
    Batch batch = dataset.batch(index);
    Tensor image = Scope.outside(() -> network.prepare(batch.shape(), batch.pixels()));
    FeatureMaps maps = of(network, image, rows);
    String label = dataset.classes().get(dataset.label(index));
    return new FeatureMaps(maps.title + " on a picture of \"" + label + "\"", maps.strips);
  }

  private static Tensor output(Network network, Map<String, Variable> outputs, String name) {
    if (!outputs.containsKey(name)) {
      throw new IllegalArgumentException(Markup.format(
          "%s has no row \"%s\"; it has %s",
          network.architecture().name(), name, String.join(", ", outputs.keySet())));
    }
    return outputs.get(name).value();
  }

  private static Strip strip(String name, Tensor tensor, boolean diverging) {
    Shape shape = tensor.shape().item();
    return new Strip(name, shape, tensor.toArray(), diverging);
  }

  @Override
  public Picture picture() {
    Svg svg = new Svg().title(title);
    double top = 34;
    double width = Svg.titleWidth(title);
    StringBuilder words = new StringBuilder();
    for (Strip strip : strips) {
      width = Math.max(width, strip.draw(svg, top));
      top += strip.height() + GAP;
      words.append(words.length() == 0 ? "" : "; ").append(strip.words());
    }
    return svg.on(title, words.toString(), width, top - GAP);
  }

  /** Returns the maps in words. */
  @Override
  public String toString() {
    return picture().text();
  }
}
