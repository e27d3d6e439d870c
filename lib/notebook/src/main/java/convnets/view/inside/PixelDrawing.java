package convnets.view.inside;

import convnets.count.Explanation.Term;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import java.util.Arrays;
import java.util.List;

/** One output worked out, as a drawing: where it looks, what it multiplies, what that makes. */
record PixelDrawing(Seen seen, Pixel pixel) {
  private static final double SIDE = 176;
  private static final double TOP = 44;
  private static final double LEFT = 14;
  private static final double GAP = 56;
  private static final int CHANNELS = 3;

  Picture draw() {
    PixelWords words = new PixelWords(seen, pixel);
    Svg svg = new Svg().title(words.title());
    double middle = LEFT + Math.max(across(input(), inputZoom()), wide(inputName())) + GAP;
    double right = middle + Math.max(across(tiled(), outputZoom()), wide(outputName())) + 28;
    images(svg, middle);
    double width = lines(svg, words.lines(), right);
    double high = Math.max(
        Math.max(down(input(), inputZoom()), down(tiled(), outputZoom())),
        18.0 * words.lines().size());
    double y = TOP + high + 30;
    ProductGrids grids = new ProductGrids(seen, pixel);
    for (int place : pixel.strongest().stream().limit(CHANNELS).toList()) {
      y = grids.draw(svg, place, y);
    }
    double across = Math.max(Math.max(width, grids.width()), Svg.titleWidth(words.title()));
    return svg.on(words.title(), String.join("; ", words.lines()), across, y - 28);
  }

  private void images(Svg svg, double middle) {
    Shape shape = input();
    svg.text(LEFT, TOP - 10, 12, Anchor.START, inputName(), Svg.SOFTLY);
    raster(svg, LEFT, shape, seen.inputs(), channel() * shape.sizeFrom(1), inputZoom());
    double[] outputs = units() ? Arrays.copyOf(seen.outputs(), tiled().size()) : seen.outputs();
    Shape tiled = tiled();
    svg.text(middle, TOP - 10, 12, Anchor.START, outputName(), Svg.SOFTLY);
    int from = units() ? 0 : pixel.map() * tiled.sizeFrom(1);
    raster(svg, middle, tiled, outputs, from, outputZoom());
    marks(svg, middle);
  }

  private void marks(Svg svg, double middle) {
    Window window = seen.sliding().window();
    Term corner = pixel.terms().get(0);
    double zoom = inputZoom();
    double x = LEFT + corner.column() * zoom;
    double y = TOP + corner.row() * zoom;
    double w = window.kernelWidth() * zoom;
    double h = window.kernelHeight() * zoom;
    int row = units() ? pixel.map() / tiled().axis(2) : pixel.row();
    int column = units() ? pixel.map() % tiled().axis(2) : pixel.column();
    double to = middle + column * outputZoom();
    double at = TOP + row * outputZoom();
    String thin = "stroke=\"#c2570c\" stroke-width=\"1\"";
    svg.line(x + w, y, to, at, thin);
    svg.line(x + w, y + h, to, at + outputZoom(), thin);
    box(svg, x, y, w, h);
    box(svg, to, at, outputZoom(), outputZoom());
  }

  /** A white rim keeps it visible on red. */
  private static void box(Svg svg, double x, double y, double width, double height) {
    svg.rect(x, y, width, height, "fill=\"none\" stroke=\"#ffffff\" stroke-width=\"4\"");
    svg.rect(x, y, width, height, "fill=\"none\" stroke=\"#c2570c\" stroke-width=\"2\"");
  }

  private void raster(Svg svg, double x, Shape shape, double[] values, int from, double zoom) {
    boolean picture = x == LEFT && seen.isPicture();
    Range range = picture ? Range.of(values) : Range.around0(values);
    Raster raster = picture
        ? Raster.of(shape.axis(1), shape.axis(2), values, from, range::grey)
        : Raster.of(shape.axis(1), shape.axis(2), values, from, range::diverging);
    svg.image(x, TOP, across(shape, zoom), down(shape, zoom), raster);
    svg.rect(x, TOP, across(shape, zoom), down(shape, zoom), Svg.FRAME);
  }

  private static double lines(Svg svg, List<String> lines, double x) {
    double y = TOP + 10;
    double right = x;
    for (String line : lines) {
      boolean last = line.equals(lines.get(lines.size() - 1));
      String style = last ? Svg.BOLD : Markup.format("fill=\"%s\"", Svg.INK);
      svg.text(x, y, 12, Anchor.START, line, style);
      right = Math.max(right, x + TextWidth.bold(line, 12));
      y += 18;
    }
    return right;
  }

  private int channel() {
    return pixel.channel(pixel.strongest().get(0)).get(0).channel();
  }

  private String inputName() {
    return seen.input(channel());
  }

  private String outputName() {
    int all = seen.sliding().output().axis(0);
    String some = seen.shown() < all ? ", the first " + seen.shown() + " of " + all : "";
    return units() ? "its units" + some : "its map " + pixel.map();
  }

  private static double wide(String words) {
    return TextWidth.of(words, 12);
  }

  private boolean units() {
    return seen.sliding().output().sizeFrom(1) == 1;
  }

  private Shape input() {
    return seen.sliding().input();
  }

  private Shape tiled() {
    return units() ? Slidings.images(Shape.of(seen.shown())) : seen.sliding().output();
  }

  private double inputZoom() {
    return zoom(input());
  }

  private double outputZoom() {
    return units() ? 20 : zoom(seen.sliding().output());
  }

  private static double zoom(Shape shape) {
    int side = Math.max(shape.axis(1), shape.axis(2));
    return side > SIDE ? SIDE / side : Math.min(20, Math.floor(SIDE / side));
  }

  private static double across(Shape shape, double zoom) {
    return shape.axis(2) * zoom;
  }

  private static double down(Shape shape, double zoom) {
    return shape.axis(1) * zoom;
  }
}
