package convnets.lenet;

import convnets.autograd.Variable;
import convnets.nn.Conv;
import convnets.nn.Fan;
import convnets.nn.Fusible;
import convnets.nn.Initializer;
import convnets.nn.Plan;
import convnets.nn.ReceptiveField;
import convnets.nn.Slot;
import convnets.nn.Work;
import convnets.tensor.Activation;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Window;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A convolution whose filters each see only some of the maps, named by a connection table: it
 * breaks the symmetry, so that the filters must learn different things, and saves a third of the
 * weights (LeCun et al. 1998, II-B, C3 and Table I).
 *
 * <p>Only the kernels in the table exist: one K×K kernel a connection. To compute, they are laid
 * into an F×C×K×K array whose other entries stay zero; gradients are picked from it again.
 *
 * @param table for each filter the maps that it sees, counted from 0
 */
public record ConnectedConv(List<List<Integer>> table, Window window, Initializer initializer)
    implements Fusible {

  @Override
  public Plan on(Shape input, Activation f) {
    int filters = table.size();
    int kernels = table.stream().mapToInt(List::size).sum();
    int maps = input.axis(0);
    String name = "conv " + filters + "@" + window + " by table";
    Shape output = Conv.windowed(name, input, window, filters);
    checkTable(name, maps);
    int[] places = places(maps);
    Shape filter = Shape.of(filters, maps, window.kernelHeight(), window.kernelWidth());
    int[] filterOf = filterOfKernel();
    long positions = output.sizeFrom(1);
    long weights = (long) kernels * window.area();
    return Plan.of(name, input, output, (x, layer, pass) -> {
          Variable w = layer.parameter(0).scatter(filters * maps, places).reshape(filter);
          return x.conv2d(w, layer.parameter(1), window, 1, f);
        })
        .slot(new Slot(
            "weight",
            Shape.of(kernels, window.area()),
            element -> fan(filterOf[element / window.area()], maps),
            initializer,
            true))
        .slot(new Slot("bias", Shape.of(filters), bias -> fan(bias, maps), initializer, true))
        .work(new Work(weights * positions, 0, (weights + filters) * positions))
        .field(ReceptiveField.of(window));
  }

  /** The rows of an (F·C)×(K·K) array at which the kernels of the table lie, in its order. */
  private int[] places(int maps) {
    return IntStream.range(0, table.size())
        .flatMap(f -> table.get(f).stream().mapToInt(map -> f * maps + map))
        .toArray();
  }

  private int[] filterOfKernel() {
    return IntStream.range(0, table.size())
        .flatMap(f -> table.get(f).stream().mapToInt(map -> f))
        .toArray();
  }

  /** A map goes to the filters of its column in the table: to so many on average. */
  private Fan fan(int filter, int maps) {
    int kernels = table.stream().mapToInt(List::size).sum();
    return new Fan(table.get(filter).size() * window.area(), kernels * window.area() / maps);
  }

  private void checkTable(String name, int maps) {
    for (int f = 0; f < table.size(); f++) {
      int[] seen = table.get(f).stream().mapToInt(Integer::intValue).toArray();
      boolean outside = Arrays.stream(seen).anyMatch(map -> map < 0 || map >= maps);
      if (outside || Arrays.stream(seen).distinct().count() != seen.length) {
        throw new ShapeException(
            "%s: filter %d of the table sees the maps %s, but there are %d, each once",
            name, f, table.get(f), maps);
      }
    }
  }
}
