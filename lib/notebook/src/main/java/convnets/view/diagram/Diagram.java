package convnets.view.diagram;

import convnets.data.Dataset;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.nn.NetworkPlan;
import convnets.tensor.Shape;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import convnets.view.drawing.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A network as its paper draws it: LeNet-5 as stacked maps, AlexNet as boxes in two towers, VGG as
 * a column of a table, Network in Network as small nets that slide, all others as graphs. Drawn
 * from the plan, so it cannot disagree with what runs.
 *
 * @param networks what is drawn, from left to right
 * @param manner how
 * @param image what stands in the input of maps
 */
public record Diagram(List<NetworkPlan> networks, Manner manner, Optional<Raster> image)
    implements View {

  /** In the manner of which figure a network is drawn. */
  public enum Manner {
    /** LeCun et al. 1998, Fig. 2: maps as stacked squares, units as bars, windows as pyramids. */
    MAPS,
    /** Krizhevsky et al. 2012, Fig. 2: boxes in perspective, numbers at their edges, towers. */
    BOXES,
    /** Lin et al. 2013, Fig. 2: small fully connected nets that slide over the maps. */
    MLPCONV,
    /** Simonyan, Zisserman 2014, Table 1: a column a network, what is new in bold. */
    TABLE,
    /** The rows from top to bottom, with their shapes; what is in a row unfolds at a click. */
    GRAPH,
    /** He et al. 2015, Fig. 3: every operation a box, shortcuts as arcs. */
    UNFOLDED
  }

  /** Returns the drawing of a network. */
  public static Diagram of(Network network) {
    return of(network.plan());
  }

  /** Returns the drawing of an architecture; nothing is built. */
  public static Diagram of(Architecture architecture) {
    return of(architecture.plan());
  }

  /** Returns the drawing of a plan, in the manner that fits what is in it. */
  public static Diagram of(NetworkPlan plan) {
    return of(List.of(plan));
  }

  private static Diagram of(List<NetworkPlan> plans) {
    return new Diagram(plans, Fitting.of(plans), Optional.empty());
  }

  /** Returns the drawing of these networks, too, side by side and level. */
  public Diagram beside(Architecture... others) {
    List<NetworkPlan> more = new ArrayList<>(networks);
    List.of(others).forEach(other -> more.add(other.plan()));
    return of(List.copyOf(more));
  }

  /** Returns this drawing as stacked maps and bars, like LeNet-5's. */
  public Diagram asMaps() {
    return as(Manner.MAPS);
  }

  /** Returns this drawing as boxes in perspective, like AlexNet's, in a tower for each group. */
  public Diagram asBoxes() {
    return as(Manner.BOXES);
  }

  /** Returns this drawing as small nets that slide over maps, like Network in Network's. */
  public Diagram asMlpconv() {
    return as(Manner.MLPCONV);
  }

  /** Returns this drawing as a table with a column a network, like VGG's. */
  public Diagram asTable() {
    return as(Manner.TABLE);
  }

  /** Returns this drawing as a graph from top to bottom whose rows unfold; any network fits. */
  public Diagram asGraph() {
    return as(Manner.GRAPH);
  }

  /** Returns this drawing as a graph with every operation in sight, like ResNet's. */
  public Diagram unfolded() {
    return as(Manner.UNFOLDED);
  }

  private Diagram as(Manner other) {
    Fitting.check(networks, other);
    return new Diagram(networks, other, image);
  }

  /** Returns this drawing with a picture of a dataset in the input of maps, in dark ink. */
  public Diagram showing(Dataset dataset, int index) {
    Shape shape = dataset.image();
    Range ink = new Range(0, 1);
    double[] pixels = dataset.pixels(index);
    Raster raster = shape.axis(0) == 3
        ? Raster.rgb(shape.axis(1), shape.axis(2), pixels, 0, ink)
        : Raster.of(shape.axis(1), shape.axis(2), pixels, 0, value -> ink.grey(1 - value));
    return new Diagram(networks, manner, Optional.of(raster));
  }

  @Override
  public Picture picture() {
    NetworkPlan first = networks.get(0);
    return switch (manner) {
      case MAPS -> MapsDrawing.draw(first, image);
      case BOXES ->
        new SolidDrawing(SolidLayout.of(first)).draw(first.architecture().name());
      case MLPCONV -> MlpconvDrawing.draw(first);
      case TABLE -> TableDrawing.of(networks).draw();
      case GRAPH -> new FoldedGraph(first).draw();
      case UNFOLDED -> new GraphDrawing(networks).draw();
    };
  }

  /** Writes it to a file; a drawing that unfolds is a page, or with all in sight an .svg. */
  @Override
  public Path save(Path file) {
    boolean still = manner == Manner.GRAPH && file.toString().endsWith(".svg");
    return (still ? unfolded() : this).picture().save(file);
  }

  /** Returns the drawing in words. */
  @Override
  public String toString() {
    return picture().text();
  }
}
