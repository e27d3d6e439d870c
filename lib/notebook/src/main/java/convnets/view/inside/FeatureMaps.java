package convnets.view.inside;

import convnets.autograd.Variable;
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
import java.util.stream.Collectors;

/**
 * What a network makes of one picture, row by row: how a digit becomes edges, the edges parts, the
 * parts an answer.
 *
 * @param title whose maps they are
 * @param strips one a row of the table, the picture first
 */
public record FeatureMaps(String title, List<Strip> strips) implements View {
  private static final double GAP = 18;
  private static final double TALLEST = 1100;
  private static final int OPEN = 4;
  private static final String STYLE = """
      <style>
      .cv-maps { margin: 4px 0; }
      .cv-maps figcaption { font-weight: bold; font-size: 14px; margin: 0 0 6px; }
      .cv-maps summary { cursor: pointer; font-size: 13px; padding: 4px 0; }
      .cv-maps svg { display: block; margin: 2px 0 8px; }
      </style>
      """;

  /** Returns the maps of a prepared picture 1×C×H×W in the rows named; without names, in all. */
  public static FeatureMaps of(Network network, Tensor image, String... rows) {
    if (image.shape().rank() != 4 || image.shape().axis(0) != 1) {
      throw new ShapeException(
          "feature maps: needs one prepared picture, 1×C×H×W, but got %s", image.shape());
    }
    try (Scope scope = Scope.open("feature maps")) {
      Map<String, Variable> outputs = network.rows(Variable.of(image), Pass.inference());
      List<Strip> strips = new ArrayList<>();
      strips.add(strip("input", image, false));
      for (String name : RowNames.of(network, rows)) {
        strips.add(strip(name, outputs.get(name).value(), true));
      }
      return new FeatureMaps(network.architecture().name() + " at work", List.copyOf(strips));
    }
  }

  /** Returns the maps of a dataset's picture in the rows named; without names, in all. */
  public static FeatureMaps of(Network network, Dataset dataset, int index, String... rows) {
    OwnPicture own = OwnPicture.of(network, dataset, index);
    FeatureMaps maps = of(network, own.image(), rows);
    return new FeatureMaps(own.atWork(), maps.strips);
  }

  private static Strip strip(String name, Tensor tensor, boolean diverging) {
    Shape shape = tensor.shape().item();
    return new Strip(name, shape, tensor.toArray(), diverging);
  }

  @Override
  public Picture picture() {
    return drawn(Strip.PAGE);
  }

  @Override
  public Picture narrow() {
    return drawn(Svg.NARROW);
  }

  private Picture drawn(double page) {
    double height =
        strips.stream().mapToDouble(strip -> strip.height(Strip.PAGE) + GAP).sum();
    Svg svg = new Svg();
    return height > TALLEST
        ? folded(page)
        : drawing(svg, title, strips, 34 + svg.title(title, page), page);
  }

  private static Picture drawing(
      Svg svg, String title, List<Strip> strips, double from, double page) {
    double top = from;
    double width = from > 0 ? Math.min(page, Svg.titleWidth(title)) : 0;
    for (Strip strip : strips) {
      width = Math.max(width, strip.draw(svg, top, page));
      top += strip.height(page) + GAP;
    }
    return svg.on(title, words(strips), width, top - GAP);
  }

  /** A page for each row, of which the first lie open. */
  private Picture folded(double page) {
    StringBuilder html = new StringBuilder(STYLE).append("<figure class=\"cv-maps\">\n");
    html.append("<figcaption>").append(Markup.escape(title)).append("</figcaption>\n");
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      html.append(i < OPEN ? "<details open=\"open\">" : "<details>").append("<summary>");
      html.append(Markup.escape(strip.name() + ", " + strip.size())).append("</summary>\n");
      html.append(drawing(new Svg(), title, List.of(strip), 0, page).markup());
      html.append("</details>\n");
    }
    html.append("</figure>\n");
    return new Picture(Picture.Format.HTML, html.toString(), title + "\n" + words(strips));
  }

  private static String words(List<Strip> strips) {
    return strips.stream().map(Strip::words).collect(Collectors.joining("; "));
  }

  /** Returns the maps in words. */
  @Override
  public String toString() {
    return picture().text();
  }
}
