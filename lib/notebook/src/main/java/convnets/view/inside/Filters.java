package convnets.view.inside;

import convnets.autograd.Parameter;
import convnets.nn.Network;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Plan;
import convnets.nn.Slot;
import convnets.tensor.Shape;
import convnets.view.drawing.Legend;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Mosaic;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a convolution looks for: its filters as pictures, blue where they say no and red where they
 * say yes.
 *
 * <p>Each column is a filter, each tile in it the part that looks at one of the maps below.
 */
public final class Filters implements View {
  private static final int MOST = 32;
  private static final int PAGE = 880;

  private final String title;
  private final List<List<double[]>> filters;
  private final int height;
  private final int width;

  private Filters(String title, List<List<double[]>> filters, Shape kernel) {
    this.title = title;
    this.filters = filters;
    this.height = kernel.axis(0);
    this.width = kernel.axis(1);
  }

  /**
   * Returns the filters of a row of the table as they are now.
   *
   * @throws IllegalArgumentException if the row has none; the message lists the rows that have
   */
  public static Filters of(Network network, String row) {
    Plan plan = operation(network, row);
    Parameter parameter = network.parameter(row + ".weight");
    Shape kernel = kernel(plan);
    List<List<double[]>> filters = split(parameter, plan.slots().get(0), kernel.size());
    int shown = Math.min(MOST, filters.size());
    String title = Markup.format(
        "%s, %s: %s%d filters %s",
        network.architecture().name(),
        row,
        shown < filters.size() ? "the first " + shown + " of " : "",
        filters.size(),
        kernel);
    return new Filters(title, filters.subList(0, shown), kernel);
  }

  private static Plan operation(Network network, String row) {
    List<RowPlan> rows = network.plan().rows();
    return rows.stream()
        .filter(r -> r.name().equals(row))
        .flatMap(r -> r.plan().operations())
        .filter(Filters::hasFilters)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(Markup.format(
            "%s has no filters in a row \"%s\"; it has some in %s",
            network.architecture().name(), row, String.join(", ", withFilters(rows)))));
  }

  private static Shape kernel(Plan plan) {
    Shape weights = plan.slots().get(0).shape();
    int side = plan.field().size();
    return weights.rank() == 4 ? Shape.of(weights.axis(2), weights.axis(3)) : Shape.of(side, side);
  }

  private static List<String> withFilters(List<RowPlan> rows) {
    return rows.stream()
        .filter(row -> row.plan().operations().anyMatch(Filters::hasFilters))
        .map(RowPlan::name)
        .toList();
  }

  private static boolean hasFilters(Plan plan) {
    return plan.name().startsWith("conv ") && !plan.slots().isEmpty();
  }

  /** A unit's inputs say how many kernels in a row are one filter's: all maps, or a table's. */
  private static List<List<double[]>> split(Parameter parameter, Slot slot, int area) {
    double[] values = parameter.value().toArray();
    List<List<double[]>> filters = new ArrayList<>();
    for (int from = 0; from < values.length; ) {
      int kernels = slot.fan().apply(from).in() / area;
      List<double[]> filter = new ArrayList<>();
      for (int k = 0; k < kernels; k++, from += area) {
        filter.add(Arrays.copyOfRange(values, from, from + area));
      }
      filters.add(filter);
    }
    return filters;
  }

  @Override
  public Picture picture() {
    return drawn(PAGE);
  }

  @Override
  public Picture narrow() {
    return drawn(Svg.NARROW);
  }

  private Picture drawn(double page) {
    double[] all =
        filters.stream().flatMap(List::stream).flatMapToDouble(Arrays::stream).toArray();
    Legend legend = new Legend(Range.around0(all), true);
    int deep = filters.stream().mapToInt(List::size).max().orElse(1);
    int zoom = zoom(deep);
    int most = Math.max(1, (int) ((page / zoom + 1) / (width + 1)));
    int lines = (filters.size() + most - 1) / most;
    int each = (filters.size() + lines - 1) / lines;
    Svg svg = new Svg();
    double y = 24 + svg.title(title, page);
    for (int from = 0; from < filters.size(); from += each) {
      int to = Math.min(filters.size(), from + each);
      Mosaic mosaic = mosaic(legend, deep, filters.subList(from, to));
      mosaic.draw(svg, 0, y, zoom);
      y += mosaic.height() * zoom;
      numbers(svg, from, to, zoom, y + 14);
      y += 26;
    }
    legend.draw(svg, 0, y);
    double words = Math.max(Math.min(page, Svg.titleWidth(title)), Legend.WIDTH);
    double right = Math.max(words, (each * (width + 1) - 1) * zoom);
    return svg.on(title, words(legend, deep), right, y - 2 + Legend.HEIGHT);
  }

  private void numbers(Svg svg, int from, int to, int zoom, double y) {
    for (int f = from; f < to; f++) {
      double middle = ((f - from) * (width + 1) + width / 2.0) * zoom;
      svg.text(middle, y, 11, Anchor.MIDDLE, String.valueOf(f));
    }
  }

  private Mosaic mosaic(Legend legend, int deep, List<List<double[]>> some) {
    List<Optional<Raster>> tiles = new ArrayList<>();
    for (int k = 0; k < deep; k++) {
      for (List<double[]> filter : some) {
        tiles.add(
            k < filter.size()
                ? Optional.of(Raster.of(height, width, filter.get(k), 0, legend.colour()))
                : Optional.empty());
      }
    }
    return new Mosaic(tiles, some.size(), height, width);
  }

  /** On a phone the filters are as large, and stand in more lines. */
  private int zoom(int deep) {
    int across = PAGE / (filters.size() * (width + 1));
    int down = 420 / (deep * (height + 1));
    return Math.max(2, Math.min(14, Math.min(across, Math.max(down, 4))));
  }

  private String words(Legend legend, int deep) {
    String maps = deep == 1
        ? "each looks at one map; "
        : "each column is a filter, each tile in it the part for one map; ";
    return maps + legend.words();
  }

  /** Returns the filters in words. */
  @Override
  public String toString() {
    return picture().text();
  }
}
