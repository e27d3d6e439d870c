package convnets.view.diagram;

import convnets.nn.Forward;
import convnets.nn.NetworkPlan;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import java.util.Arrays;
import java.util.List;

/**
 * Draws a network in the manner of Figure 2 of Network in Network: a window slides over the maps,
 * and what it sees goes through a small net of fully connected layers, the same at every place.
 */
final class MlpconvDrawing {
  private static final double TOP = 30;
  private static final double MIDDLE = 74;
  private static final double NODES = 4;
  private static final double APART = 18;
  private static final double COLUMN = 30;
  private static final double LINE = 13;
  private static final String WIRE =
      "stroke=\"#1f55a5\" stroke-width=\"0.7\" stroke-opacity=\"0.55\"";

  private final Svg svg = new Svg();
  private final Sizes sizes;
  private double x;
  private double lines;

  MlpconvDrawing(NetworkPlan network) {
    this.sizes = Sizes.of(network);
  }

  static Picture draw(NetworkPlan network) {
    String title = network.architecture().name();
    MlpconvDrawing drawing = new MlpconvDrawing(network);
    drawing.svg.title(title);
    double width = Math.max(drawing.draw(Mlpconv.of(network)), Svg.titleWidth(title));
    double height = drawing.words() + LINE * (drawing.lines - 1);
    return drawing.svg.on(title + ", drawn", FoldedGraph.words(network), width, height);
  }

  private double axis() {
    return TOP + MIDDLE;
  }

  private double words() {
    return TOP + 2 * MIDDLE + 20;
  }

  private double draw(List<Mlpconv> stages) {
    Shape input = stages.get(0).layers().get(0).input();
    SolidShape shape = solid(input);
    write(x + shape.width() / 2, Svg.BOLD, "input");
    box(shape, Kind.OTHER);
    for (Mlpconv stage : stages) {
      shape = slide(shape, stage);
      for (Plan operation : stage.after()) {
        shape = pool(shape, operation);
      }
    }
    return x;
  }

  private SolidShape solid(Shape shape) {
    SolidShape solid =
        SolidShape.of(new Solid("", plan(shape), shape, List.of()), shape.axis(0), sizes);
    return solid.isMaps()
        ? new SolidShape(
            shape,
            shape.axis(0),
            Math.max(5, 1.2 * Math.sqrt(shape.axis(0))),
            0.85 * solid.down(),
            0.85 * solid.away())
        : solid;
  }

  private static Plan plan(Shape shape) {
    return Plan.of("", shape, shape, Forward.SAME);
  }

  private double front(SolidShape shape) {
    return axis() - shape.height() / 2 + shape.rise();
  }

  private void box(SolidShape shape, Kind kind) {
    shape.draw(svg, x + shape.numbers(), front(shape), kind);
    shape.number(svg, x + shape.numbers(), front(shape));
    x += shape.width();
  }

  /** The window, the net that every place goes through, and the maps that come out. */
  private SolidShape slide(SolidShape from, Mlpconv stage) {
    List<Plan> layers = stage.layers();
    double words = layers.stream()
        .mapToDouble(layer -> TextWidth.of(Entry.of(layer), Solid.SIZE))
        .max()
        .orElse(0);
    double net = COLUMN * (layers.size() - 1);
    double room = Math.max(words + 10, net + 44);
    double first = x + (room - net) / 2;
    double[] window = from.window(layers.get(0), x - from.away() - from.length(), front(from));
    svg.polygon(SolidShape.WINDOW, window);
    wires(window[2], (window[3] + window[5]) / 2, first);
    for (int i = 0; i < layers.size(); i++) {
      column(first + i * COLUMN, layers.get(i), i + 1 < layers.size());
    }
    write(x + room / 2, Svg.BOLD, "mlpconv", layers.stream().map(Entry::of).toArray(String[]::new));
    SolidShape to = solid(layers.get(layers.size() - 1).output());
    double point = front(to) + 0.35 * to.down();
    wires(x + room + to.numbers() + 3, point, first + net);
    x += room;
    box(to, Kind.CONVOLUTION);
    svg.rect(x - to.width() + to.numbers() + 1.5, point - 1.5, 3, 3, "fill=\"#1f55a5\"");
    return to;
  }

  private double node(int i) {
    return axis() + (i - (NODES - 1) / 2) * APART;
  }

  /** From one point to all nodes of a column. */
  private void wires(double fromX, double fromY, double column) {
    for (int i = 0; i < NODES; i++) {
      svg.line(fromX, fromY, column, node(i), WIRE);
    }
  }

  private void column(double at, Plan layer, boolean goesOn) {
    for (int i = 0; i < NODES && goesOn; i++) {
      wires(at, node(i), at + COLUMN);
    }
    for (int i = 0; i < NODES; i++) {
      svg.circle(at, node(i), 4.5, Kind.CONVOLUTION.paint());
    }
    double below = node((int) NODES - 1) + APART;
    svg.text(
        at, below + 4, Solid.SIZE, Anchor.MIDDLE, String.valueOf(layer.output().axis(0)));
  }

  /** An arrow to what is pooled, or to units that see everything. */
  private SolidShape pool(SolidShape from, Plan operation) {
    SolidShape to = solid(operation.output());
    String[] words = Entry.of(operation)
        .replace("global ", "global, ")
        .replace("/", "stride ")
        .split(", ");
    double wide =
        Arrays.stream(words).mapToDouble(w -> TextWidth.of(w, Solid.SIZE)).max().orElse(0);
    double room = Math.max(26, (wide + 8 - from.width() - to.width()) / 2);
    double middle = x + (room - from.width() + to.width()) / 2;
    svg.line(x + 2, axis(), x + room - 6, axis(), Wires.SOLID);
    svg.polygon(
        "fill=\"#5a6775\"",
        x + room - 2,
        axis(),
        x + room - 8,
        axis() - 3,
        x + room - 8,
        axis() + 3);
    write(middle, Svg.SOFTLY, words[0], Arrays.copyOfRange(words, 1, words.length));
    x += room;
    box(to, Kind.of(operation));
    return to;
  }

  private void write(double middle, String style, String first, String... rest) {
    svg.text(middle, words(), Solid.SIZE + 1, Anchor.MIDDLE, first, style);
    for (int i = 0; i < rest.length; i++) {
      svg.text(middle, words() + LINE * (i + 1), Solid.SIZE, Anchor.MIDDLE, rest[i], Svg.SOFTLY);
    }
    lines = Math.max(lines, 1 + rest.length);
  }
}
