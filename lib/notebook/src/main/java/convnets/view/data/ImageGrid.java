package convnets.view.data;

import convnets.data.Dataset;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import convnets.view.drawing.Legend;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.Tile;
import convnets.view.drawing.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Pictures side by side, every pixel sharp: the first look at any data.
 *
 * @param title what they are
 * @param tiles the pictures with their labels
 * @param columns how many stand side by side, at most
 * @param note what else should be known
 * @param legend the numbers behind the greys, if they are not plain brightness
 */
public record ImageGrid(
    String title, List<Tile> tiles, int columns, String note, Optional<Legend> legend)
    implements View {
  private static final int MOST = 40;
  private static final int SIDE = 56;
  private static final int SMALL = 16;
  private static final double GAP = 8;
  private static final double WIDEST = 880;
  private static final double LABEL = 15;

  /** Returns the first pictures of a dataset, at most 40, named by their classes. */
  public static ImageGrid of(Dataset dataset) {
    int count = Math.min(dataset.size(), MOST);
    List<Tile> tiles = IntStream.range(0, count)
        .mapToObj(i -> new Tile(raster(dataset, i), dataset.classes().get(dataset.label(i))))
        .toList();
    String note =
        count == dataset.size() ? "" : Markup.format("the first %d of %,d", count, dataset.size());
    return new ImageGrid(dataset.name(), tiles, 10, note, Optional.empty());
  }

  /**
   * Returns the pictures of a tensor N×C×H×W, in colour if it has three channels; with other
   * channels each stands alone. The smallest number is black, the largest white.
   *
   * @throws ShapeException if the tensor holds no pictures
   */
  public static ImageGrid of(Tensor images) {
    Shape shape = images.shape();
    if (shape.rank() != 4) {
      throw new ShapeException("image grid: needs pictures N×C×H×W, but got %s", shape);
    }
    double[] values = images.toArray();
    Legend legend = new Legend(Range.of(values), false);
    int size = shape.axis(1) == 3 ? shape.sizeFrom(1) : shape.sizeFrom(2);
    List<Tile> tiles = IntStream.range(0, Math.min(MOST, shape.size() / size))
        .mapToObj(i -> new Tile(raster(shape, values, i * size, legend), String.valueOf(i)))
        .toList();
    String note = tiles.size() < shape.size() / size
        ? Markup.format("the first %d of %,d", tiles.size(), shape.size() / size)
        : "";
    return new ImageGrid(shape.toString(), tiles, 10, note, Optional.of(legend));
  }

  /** Returns this grid under another title. */
  public ImageGrid title(String title) {
    return new ImageGrid(title, tiles, columns, note, legend);
  }

  /** Returns this grid with at most so many pictures side by side. */
  public ImageGrid columns(int columns) {
    return new ImageGrid(title, tiles, columns, note, legend);
  }

  /**
   * Returns this grid with other words below the pictures.
   *
   * @throws IllegalArgumentException if there are not as many as pictures
   */
  public ImageGrid labels(List<String> labels) {
    if (labels.size() != tiles.size()) {
      throw new IllegalArgumentException(Markup.format(
          "image grid: %d pictures need as many labels, but got %d", tiles.size(), labels.size()));
    }
    List<Tile> named = IntStream.range(0, tiles.size())
        .mapToObj(i -> new Tile(tiles.get(i).raster(), labels.get(i)))
        .toList();
    return new ImageGrid(title, named, columns, note, legend);
  }

  /** Returns one picture of a dataset as brightness or colours, pixel by pixel. */
  public static Raster raster(Dataset dataset, int index) {
    Range brightness = new Range(0, 1);
    return raster(dataset.image(), dataset.pixels(index), 0, new Legend(brightness, false));
  }

  static Raster raster(Shape shape, double[] values, int from, Legend legend) {
    int rank = shape.rank();
    int height = shape.axis(rank - 2);
    int width = shape.axis(rank - 1);
    return shape.axis(rank - 3) == 3
        ? Raster.rgb(height, width, values, from, legend.range())
        : Raster.of(height, width, values, from, legend.colour());
  }

  @Override
  public Picture picture() {
    return drawn(WIDEST);
  }

  @Override
  public Picture narrow() {
    return drawn(Svg.NARROW);
  }

  private Picture drawn(double widest) {
    Svg svg = new Svg();
    double top = 24 + svg.title(title, widest);
    if (tiles.isEmpty()) {
      svg.text(0, 34, 12, Anchor.START, "no pictures", Svg.SOFTLY);
      return svg.on(title, "no pictures", Math.max(120, Svg.titleWidth(title)), 38);
    }
    double zoom = zoom();
    double step = cell() + GAP;
    int across = across(widest);
    for (int i = 0; i < tiles.size(); i++) {
      draw(svg, tiles.get(i), i % across * step, top + i / across * step(zoom), zoom);
    }
    int rows = (tiles.size() + across - 1) / across;
    double bottom = top + rows * step(zoom);
    legend.ifPresent(bar -> bar.draw(svg, 0, bottom));
    double noteAt = bottom + (legend.isPresent() ? Legend.HEIGHT + 14 : 14);
    if (!note.isEmpty()) {
      svg.text(0, noteAt, 12, Anchor.START, note, Svg.SOFTLY);
    }
    double height =
        note.isEmpty() ? bottom + (legend.isPresent() ? Legend.HEIGHT - 2 : -8) : noteAt + 2;
    return svg.on(title, words(), width(across, step, widest), height);
  }

  private void draw(Svg svg, Tile tile, double left, double top, double zoom) {
    double width = tile.raster().width() * zoom;
    double height = tile.raster().height() * zoom;
    svg.image(left + (cell() - width) / 2, top, width, height, tile.raster());
    svg.text(left + cell() / 2, top + height + 13, 12, Anchor.MIDDLE, tile.label());
  }

  /** A whole number of screen pixels for each pixel, as long as the picture is small. */
  private double zoom() {
    int side = Math.max(tiles.get(0).raster().width(), tiles.get(0).raster().height());
    double wanted = side <= SMALL ? 1.5 * SIDE : SIDE;
    return side > 128 ? 128.0 / side : Math.max(1, Math.round(wanted / side));
  }

  /** As many side by side as were asked for, if the page has room for them. */
  private int across(double widest) {
    return Math.max(1, Math.min(columns, (int) ((widest + GAP) / (cell() + GAP))));
  }

  private double cell() {
    double label =
        tiles.stream().mapToDouble(tile -> TextWidth.of(tile.label(), 12)).max().orElse(0);
    return Math.max(tiles.get(0).raster().width() * zoom(), label);
  }

  private double step(double zoom) {
    return tiles.get(0).raster().height() * zoom + LABEL + GAP;
  }

  private double width(int across, double step, double widest) {
    double grid = Math.min(across, tiles.size()) * step - GAP;
    double words = Math.max(Math.min(widest, Svg.titleWidth(title)), TextWidth.of(note, 12));
    return Math.max(Math.max(grid, words), legend.isPresent() ? Legend.WIDTH : 0);
  }

  private String words() {
    String labels = String.join(", ", tiles.stream().map(Tile::label).toList());
    String greys = legend.map(bar -> "; " + bar.words()).orElse("");
    String count = tiles.size() == 1 ? "1 picture: " : tiles.size() + " pictures: ";
    return count + labels + greys + (note.isEmpty() ? "" : " (" + note + ")");
  }

  /** Returns the grid in words. */
  @Override
  public String toString() {
    return picture().text();
  }
}
