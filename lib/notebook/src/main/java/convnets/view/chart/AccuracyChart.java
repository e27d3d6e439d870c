package convnets.view.chart;

import convnets.nn.Architecture;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What an answer costs and how often it is right: the bubbles of Canziani, Paszke and Culurciello
 * 2016, Fig. 2. Operations and parameters are counted by our plans; the accuracies are published,
 * top-1 on ImageNet's validation set, one crop from the centre; or they are yours.
 */
public final class AccuracyChart implements View {
  private final Optional<String> pictures;
  private final List<Rated> networks;
  private final boolean logarithmic;

  private AccuracyChart(Optional<String> pictures, List<Rated> networks, boolean logarithmic) {
    this.pictures = pictures;
    this.networks = List.copyOf(networks);
    this.logarithmic = logarithmic;
  }

  /** Returns the chart of the fourteen networks of 2016, operations to scale as in the paper. */
  public static AccuracyChart of() {
    return new AccuracyChart(Optional.empty(), Rated.published(), false);
  }

  /**
   * Returns an empty chart for networks that you train and examine yourself.
   *
   * @param pictures what they are examined on, in words: {@code 500 pictures of clothes}
   */
  public static AccuracyChart of(String pictures) {
    return new AccuracyChart(Optional.of(pictures), List.of(), false);
  }

  /**
   * Returns this chart with a network of your own; to be compared with the others, its accuracy
   * must have been measured on the same pictures: on ImageNet, if they are those of 2016.
   *
   * @param accuracy a fraction, as a history has it
   */
  public AccuracyChart with(Architecture architecture, double accuracy, String name) {
    return with(architecture, accuracy, 0, name);
  }

  /**
   * Returns this chart with a network of your own, of which you know how far luck moves it.
   *
   * @param accuracy a fraction
   * @param doubt by how much it may be off, a fraction too
   */
  public AccuracyChart with(Architecture architecture, double accuracy, double doubt, String name) {
    List<Rated> more = new ArrayList<>(networks);
    more.add(Rated.yours(architecture, accuracy, doubt, name));
    return new AccuracyChart(pictures, more, logarithmic);
  }

  /** Returns this chart with equal factors in equal ways, so that small networks can be told. */
  public AccuracyChart logarithmic() {
    return new AccuracyChart(pictures, networks, true);
  }

  /** Returns the same numbers as a data frame; where nothing could be counted, cells are empty. */
  public Table table() {
    LongColumn macs = LongColumn.create("MACs");
    DoubleColumn billions = DoubleColumn.create("billion operations");
    LongColumn parameters = LongColumn.create("parameters");
    for (Rated network : networks) {
      if (network.plan().isPresent()) {
        macs.append(network.plan().get().macs());
        billions.append(network.operations() / 1e9);
        parameters.append(network.parameters());
      } else {
        macs.appendMissing();
        billions.appendMissing();
        parameters.appendMissing();
      }
    }
    return Table.create(
        BubbleDrawing.TITLE,
        StringColumn.create("network", networks.stream().map(Rated::name)),
        DoubleColumn.create(
            "top-1 %", networks.stream().mapToDouble(Rated::percent).toArray()),
        DoubleColumn.create(
            "± points", networks.stream().mapToDouble(Rated::plusMinus).toArray()),
        billions,
        macs,
        parameters,
        StringColumn.create("source", networks.stream().map(Rated::source)));
  }

  @Override
  public Picture picture() {
    Exam exam = exam();
    return new BubbleDrawing(
            networks, exam, axis(exam, BubbleDrawing.WIDTH), accuracies(BubbleDrawing.HEIGHT))
        .picture();
  }

  @Override
  public Picture narrow() {
    Exam exam = exam();
    Axis axis = axis(exam, Svg.NARROW - BubbleDrawing.LEFT);
    return new BubbleDrawing(networks, exam, axis, accuracies(BubbleDrawing.TALL)).picture();
  }

  private Exam exam() {
    return pictures.map(words -> Exam.yours(words, networks)).orElseGet(Exam::imageNet);
  }

  private Axis axis(Exam exam, double width) {
    double most = counted().mapToDouble(exam::operations).max().orElse(1);
    double least = counted().mapToDouble(exam::operations).min().orElse(1);
    return logarithmic
        ? Axis.logarithmic(least / 1.2, 1.2 * most, width)
        : Axis.linear(0, 1.06 * most, width);
  }

  private Axis accuracies(double height) {
    double least =
        networks.stream().mapToDouble(n -> n.percent() - n.plusMinus()).min().orElse(0);
    double most =
        networks.stream().mapToDouble(n -> n.percent() + n.plusMinus()).max().orElse(100);
    return Axis.linear(Math.max(0, least - 2), Math.min(100, most + 2), height);
  }

  private Stream<Rated> counted() {
    return networks.stream().filter(network -> network.plan().isPresent());
  }

  /** Returns the chart in words, with the sources. */
  @Override
  public String toString() {
    return picture().text();
  }
}
