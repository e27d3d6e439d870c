package convnets.nn;

import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.nn.Architecture.Answer;
import convnets.nn.NetworkPlan.HeadPlan;
import convnets.tensor.Backend;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** An architecture with numbers, on a backend: it can look at pictures and learn. */
public final class Network {
  private final NetworkPlan plan;
  private final Backend backend;
  private final List<Layer> rows;
  private final List<Layer> heads;
  private final List<Parameter> parameters;

  private Network(NetworkPlan plan, Backend backend, List<Layer> rows, List<Layer> heads) {
    this.plan = plan;
    this.backend = backend;
    this.rows = rows;
    this.heads = heads;
    this.parameters =
        Stream.concat(rows.stream(), heads.stream()).flatMap(Layer::parameters).toList();
  }

  static Network build(NetworkPlan plan, Random random, Backend backend) {
    List<Layer> rows = plan.rows().stream()
        .map(row -> row.plan().build(row.name() + ".", random, backend))
        .toList();
    List<Layer> heads = plan.heads().stream()
        .map(head -> head.plan().build(head.name() + ".", random, backend))
        .toList();
    return new Network(plan, backend, rows, heads);
  }

  /** Returns the table. */
  public Architecture architecture() {
    return plan.architecture();
  }

  /** Returns the shapes and counts. */
  public NetworkPlan plan() {
    return plan;
  }

  /** Returns where the numbers live. */
  public Backend backend() {
    return backend;
  }

  /** Returns the layers of the rows, in the order of the table. */
  public List<Layer> layers() {
    return rows;
  }

  /** Returns what is learned, in the order of the table. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** Returns the running averages that layers keep, in the order of the table. */
  public List<Parameter> averages() {
    return Stream.concat(rows.stream(), heads.stream()).flatMap(Layer::averages).toList();
  }

  /**
   * Returns the parameter of this name: {@code C1.weight}.
   *
   * @throws IllegalArgumentException if there is none; the message lists the names
   */
  public Parameter parameter(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            architecture().name() + " has no parameter \"" + name + "\"; it has "
                + String.join(", ", parameters.stream().map(Parameter::name).toList())));
  }

  /**
   * Returns the outputs for a batch of prepared images, N×C×H×W. Heads help a network to learn; a
   * pass for answers leaves them out.
   *
   * @throws ShapeException if the images do not have the table's input shape
   */
  public Outputs forward(Variable images, Pass pass) {
    Map<String, Variable> byRow = rows(images, pass);
    Map<String, Variable> side = new LinkedHashMap<>();
    for (int i = 0; pass.isTraining() && i < heads.size(); i++) {
      HeadPlan head = plan.heads().get(i);
      side.put(head.name(), heads.get(i).forward(byRow.get(head.after()), pass));
    }
    return new Outputs(byRow.get(plan.rows().get(rows.size() - 1).name()), side);
  }

  /** Returns the output of every row for a batch of prepared images, in the table's order. */
  public Map<String, Variable> rows(Variable images, Pass pass) {
    if (images.shape().rank() != 4
        || !images.shape().item().equals(architecture().input())) {
      throw new ShapeException(
          "%s: needs images %s, but got %s; prepare(pixels) pads and scales them",
          architecture(),
          architecture().input().batch(Math.max(1, images.shape().axis(0))),
          images.shape());
    }
    Map<String, Variable> outputs = new LinkedHashMap<>();
    Variable y = images;
    for (int i = 0; i < rows.size(); i++) {
      y = rows.get(i).forward(y, pass);
      outputs.put(plan.rows().get(i).name(), y);
    }
    return outputs;
  }

  /**
   * Returns a batch as the paper feeds it: pictures in the middle of the input, background around
   * them, grey values 0…1 stretched to background…ink.
   *
   * @param shape N×C×H×W of the pixels
   * @param pixels grey values from 0 to 1
   * @throws ShapeException if the pictures are larger than the input, or have other channels
   */
  public Tensor prepare(Shape shape, double[] pixels) {
    return Preparation.of(architecture(), backend, shape, pixels);
  }

  /** Returns the class that wins for each image of a batch from {@link #prepare}. */
  public int[] classify(Tensor images) {
    return winners(forward(Variable.of(images), Pass.inference()).main().value());
  }

  /** Returns the class that wins in each row of the main output, N×K. */
  public int[] winners(Tensor output) {
    double[] values = output.toArray();
    int classes = output.shape().axis(1);
    double sign = architecture().answer() == Answer.LARGEST ? 1 : -1;
    int[] winners = new int[output.shape().axis(0)];
    for (int n = 0; n < winners.length; n++) {
      int best = 0;
      for (int k = 1; k < classes; k++) {
        if (sign * values[n * classes + k] > sign * values[n * classes + best]) {
          best = k;
        }
      }
      winners[n] = best;
    }
    return winners;
  }

  @Override
  public String toString() {
    return String.format("%s, %,d parameters", architecture().name(), plan.parameters());
  }
}
