package convnets.replay;

import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.data.Batch;
import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Pass;
import convnets.replay.Imprint.Kind;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is looked at after each pass: filters, and what rows make of one picture.
 *
 * @param filters the rows whose filters are shown
 * @param rows whose outputs are shown
 */
record Watched(Network network, Dataset set, int index, List<String> filters, List<String> rows) {
  private static final int MOST_ROWS = 8;
  private static final int MOST_MAPS = 32;
  private static final int FEWEST_MAPS = 4;
  private static final int MOST_PIXELS = 6400;
  private static final int LARGEST_MAP = 64 * 64;
  private static final int MOST_UNITS = 1024;
  private static final int DEEPEST_FILTER = 3;

  /** Returns the first convolution's filters, and the outputs of all rows, or of some of many. */
  static Watched of(Network network, Dataset set, int index) {
    List<RowPlan> rows = network.plan().rows();
    List<String> filters = rows.stream()
        .map(RowPlan::name)
        .filter(row -> filters(network, row).isPresent())
        .limit(1)
        .toList();
    List<String> small = rows.stream()
        .filter(row -> isSmall(row.plan().output()))
        .map(RowPlan::name)
        .toList();
    return new Watched(network, set, index, filters, some(small));
  }

  /** Returns the filters, where there are some, and the outputs of these rows. */
  static Watched of(Network network, Dataset set, int index, List<String> names) {
    List<String> all = network.plan().rows().stream().map(RowPlan::name).toList();
    for (String name : names) {
      if (!all.contains(name)) {
        throw new IllegalArgumentException("%s has no row \"%s\" to watch; it has %s"
            .formatted(network.architecture().name(), name, String.join(", ", all)));
      }
    }
    List<String> filters =
        names.stream().filter(row -> filters(network, row).isPresent()).toList();
    return new Watched(network, set, index, filters, List.copyOf(names));
  }

  private static boolean isSmall(Shape output) {
    return output.rank() == 1 || output.sizeFrom(1) <= LARGEST_MAP;
  }

  /** The first and the last, and others evenly between them. */
  private static List<String> some(List<String> rows) {
    return rows.size() <= MOST_ROWS
        ? rows
        : IntStream.range(0, MOST_ROWS)
            .mapToObj(i -> rows.get(i * (rows.size() - 1) / (MOST_ROWS - 1)))
            .toList();
  }

  /** The filters of a row that see more than one pixel. */
  private static Optional<Parameter> filters(Network network, String row) {
    return network.parameters().stream()
        .filter(parameter -> parameter.name().startsWith(row + "."))
        .filter(parameter -> parameter.shape().rank() == 4)
        .filter(parameter -> parameter.shape().sizeFrom(2) > 1)
        .findFirst();
  }

  Subject subject() {
    Batch batch = set.batch(index);
    try (Scope scope = Scope.open("replay")) {
      double[] pixels = network.prepare(batch.shape(), batch.pixels()).toArray();
      Shape shape = network.architecture().input();
      String label = set.classes().get(set.label(index));
      return new Subject(index, label, Imprint.of("input", Kind.MAPS, shape, pixels));
    }
  }

  Snapshot snapshot(int epoch) {
    List<Imprint> imprints = new ArrayList<>();
    for (String row : filters) {
      imprints.add(filters(row, filters(network, row).orElseThrow()));
    }
    Batch batch = set.batch(index);
    try (Scope scope = Scope.open("replay")) {
      Variable image = Variable.of(network.prepare(batch.shape(), batch.pixels()));
      Map<String, Variable> outputs = network.rows(image, Pass.inference());
      for (String row : rows) {
        Variable output = outputs.get(row);
        imprints.add(maps(row, output.shape().item(), output.value().toArray()));
      }
    }
    return new Snapshot(epoch, imprints);
  }

  /** The first filters, and of each the part for the first maps: three are a colour. */
  private static Imprint filters(String row, Parameter weight) {
    Shape all = weight.shape();
    double[] values = weight.value().toArray();
    Shape shown = all.with(0, Math.min(MOST_MAPS, all.axis(0)))
        .with(1, Math.min(DEEPEST_FILTER, all.axis(1)));
    double[] some = new double[shown.size()];
    int part = shown.sizeFrom(1);
    for (int filter = 0; filter < shown.axis(0); filter++) {
      System.arraycopy(values, filter * all.sizeFrom(1), some, filter * part, part);
    }
    return Imprint.of(row, Kind.FILTERS, shown, some);
  }

  /** The first maps, as many as have room; a map of one pixel is a unit. */
  private static Imprint maps(String row, Shape all, double[] values) {
    boolean units = all.rank() == 1 || all.sizeFrom(1) == 1;
    int most = units
        ? MOST_UNITS
        : Math.max(FEWEST_MAPS, Math.min(MOST_MAPS, MOST_PIXELS / all.sizeFrom(1)));
    int count = Math.min(most, all.axis(0));
    Shape shown = units ? Shape.of(count) : all.with(0, count);
    return Imprint.of(row, Kind.MAPS, shown, Arrays.copyOf(values, shown.size()));
  }
}
