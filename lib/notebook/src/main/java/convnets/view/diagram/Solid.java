package convnets.view.diagram;

import convnets.count.Reading;
import convnets.nn.Forward;
import convnets.nn.NetworkPlan;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import convnets.view.drawing.Svg;
import convnets.view.drawing.TextWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * A stage of a network as a box in perspective: the outputs of a convolution or a fully connected
 * layer, before they are pooled.
 *
 * @param name the row's
 * @param operation what computes it; the first stage is the input and has none of its own
 * @param shape what comes out
 * @param words what is done, then what follows until the next stage, in lines
 */
record Solid(String name, Plan operation, Shape shape, List<String> words) {
  static final double SIZE = Svg.SMALL;
  static final double NAME = 12;

  static Solid input(Shape shape) {
    Plan nothing = Plan.of("input", shape, shape, Forward.SAME);
    return new Solid("input", nothing, shape, List.of());
  }

  /** The stages of a network without branches, the input first. */
  static List<Solid> of(NetworkPlan network) {
    List<Solid> solids = new ArrayList<>();
    solids.add(input(network.architecture().input()));
    network
        .rows()
        .forEach(row -> row.plan().operations().forEach(operation -> {
          Kind kind = Kind.of(operation);
          if (kind == Kind.CONVOLUTION || kind == Kind.LINEAR) {
            solids.add(new Solid(row.name(), operation, operation.output(), own(operation)));
          } else if (kind == Kind.POOLING || kind == Kind.NORMALIZATION) {
            int last = solids.size() - 1;
            solids.set(last, solids.get(last).then(operation));
          }
        }));
    return List.copyOf(solids);
  }

  private static List<String> own(Plan operation) {
    if (Kind.of(operation) == Kind.LINEAR) {
      return List.of(operation.name().startsWith("rbf") ? "rbf" : "dense");
    }
    Reading reading = Reading.of(operation);
    List<String> words = new ArrayList<>(List.of(reading.kernel() + " conv"));
    if (!reading.stride().equals("1")) {
      words.add("stride " + reading.stride());
    }
    return List.copyOf(words);
  }

  private Solid then(Plan operation) {
    List<String> more = new ArrayList<>(words);
    Reading reading = Reading.of(operation);
    more.add(
        reading.kernel().isEmpty() ? operation.name() : reading.kernel() + " " + reading.kind());
    if (!reading.kernel().isEmpty() && !reading.stride().equals("1")) {
      more.add("stride " + reading.stride());
    }
    return new Solid(name, operation(), shape, List.copyOf(more));
  }

  /** Whether it is drawn as maps, not as units in a row. */
  boolean isMaps() {
    return Sizes.isMaps(shape);
  }

  /** The groups in which its operation sees what is before it. */
  int groups() {
    String groups = Reading.of(operation).groups();
    return groups.isEmpty() ? 1 : Integer.parseInt(groups);
  }

  /** The width of the words below it. */
  double wordsWidth() {
    double title = TextWidth.bold(name, NAME);
    return words.stream().mapToDouble(word -> TextWidth.of(word, SIZE)).reduce(title, Math::max);
  }
}
