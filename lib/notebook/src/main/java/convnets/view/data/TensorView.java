package convnets.view.data;

import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.view.drawing.Legend;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Mosaic;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.View;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Numbers in colours: pictures as pictures, a small matrix number by number, a large one as a map.
 *
 * @param title what they are
 * @param tensor the numbers
 */
public record TensorView(String title, Tensor tensor) implements View {
  private static final int FEW = 12;
  private static final double CELL = 54;
  private static final double LETTERS = 12;
  private static final double AIR = 2;
  private static final double HEIGHT = 24;
  private static final int SIDE = 360;

  @Override
  public Picture picture() {
    Shape shape = tensor.shape();
    if (shape.rank() == 4) {
      return ImageGrid.of(tensor).title(title).picture();
    }
    double[] values = tensor.toArray();
    int width = shape.rank() == 0 ? 1 : shape.axis(shape.rank() - 1);
    int height = values.length / width;
    Legend legend = new Legend(Range.around0(values), true);
    return width <= FEW && height <= FEW
        ? numbers(values, height, width, legend)
        : map(values, height, width, legend);
  }

  private Picture numbers(double[] values, int height, int width, Legend legend) {
    Svg svg = new Svg().title(title);
    double cell = Arrays.stream(values)
        .map(value -> TextWidth.of(Markup.brief(value), LETTERS) + 2 * AIR)
        .reduce(CELL, Math::max);
    for (int i = 0; i < values.length; i++) {
      double x = i % width * cell;
      double y = 24 + i / width * HEIGHT;
      int colour = legend.range().diverging(values[i]);
      String fill = Markup.format("fill=\"#%06x\" fill-opacity=\"0.55\"", colour);
      svg.rect(x, y, cell - 1, HEIGHT - 1, fill);
      svg.text(x + cell / 2, y + 16, LETTERS, Anchor.MIDDLE, Markup.brief(values[i]));
    }
    double across = Math.max(width * cell, Svg.titleWidth(title));
    return svg.on(title, words(values), across, 24 + height * HEIGHT);
  }

  private Picture map(double[] values, int height, int width, Legend legend) {
    Svg svg = new Svg().title(title);
    double zoom = Math.max(1, Math.floor((double) SIDE / Math.max(width, height)));
    double scale = Math.min(zoom, 2.0 * SIDE / Math.max(width, height));
    Raster raster = Raster.of(height, width, values, 0, legend.colour());
    new Mosaic(List.of(Optional.of(raster)), 1, height, width).draw(svg, 0, 24, scale);
    double bottom = 24 + height * scale + 10;
    legend.draw(svg, 0, bottom);
    double across = Math.max(width * scale, Math.max(Legend.WIDTH, Svg.titleWidth(title)));
    return svg.on(title, words(values), across, bottom + Legend.HEIGHT - 2);
  }

  private static String words(double[] values) {
    if (values.length == 1) {
      return "one number: " + Markup.brief(values[0]);
    }
    Range range = Range.of(values);
    return Markup.format(
        "%,d numbers from %s to %s",
        values.length, Markup.brief(range.low()), Markup.brief(range.high()));
  }

  @Override
  public String toString() {
    return title;
  }
}
