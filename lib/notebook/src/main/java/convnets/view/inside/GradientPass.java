package convnets.view.inside;

import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.count.GradientExplanation;
import convnets.data.Batch;
import convnets.lenet.ConnectedConv;
import convnets.nn.Block;
import convnets.nn.Conv;
import convnets.nn.Linear;
import convnets.nn.Network;
import convnets.nn.Outputs;
import convnets.nn.Pass;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import convnets.train.Loss;
import convnets.view.drawing.Markup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A batch on its way through a network and back, stopped at the layer of one weight. */
final class GradientPass {
  private final Network network;
  private final Loss loss;
  private final Batch batch;
  private final int[] entry;
  private final Step step;
  private final Tensor dy;
  private final int place;
  private final double gradient;

  GradientPass(Network network, Loss loss, Batch batch, Parameter weight, int... entry) {
    this.network = network;
    this.loss = loss;
    this.batch = batch;
    this.entry = entry.clone();
    List<Step> steps = Trace.of(network, images());
    this.step = steps.stream()
        .filter(s -> isWeight(s, weight))
        .findFirst()
        .orElseThrow(() -> unknown(network, steps, weight));
    check(weight);
    Variable scores = steps.get(steps.size() - 1).output();
    Gradients gradients = loss.of(new Outputs(scores, Map.of()), batch.labels())
        .gradients(List.of(weight, step.output()));
    Tensor received = gradients.of(step.output());
    this.dy = step.output().value().activateGradient(step.f(), received);
    this.place = place(weight.shape());
    this.gradient = gradients.of(weight).toArray()[place];
  }

  private Variable images() {
    return Variable.of(network.prepare(batch.shape(), batch.pixels()));
  }

  private static boolean isWeight(Step step, Parameter weight) {
    Block block = step.block();
    return (block instanceof Conv || block instanceof ConnectedConv || block instanceof Linear)
        && step.layer().parameter(0).equals(weight);
  }

  private static IllegalArgumentException unknown(
      Network network, List<Step> steps, Parameter weight) {
    String weights = network.parameters().stream()
        .filter(p -> steps.stream().anyMatch(step -> isWeight(step, p)))
        .map(Parameter::name)
        .collect(Collectors.joining(", "));
    return new IllegalArgumentException(Markup.format(
        "gradient terms: %s is no weight of a convolution or a linear layer; those of %s are %s",
        weight.name(), network.architecture().name(), weights));
  }

  private void check(Parameter weight) {
    Shape shape = weight.shape();
    boolean inside = entry.length == shape.rank();
    for (int axis = 0; inside && axis < entry.length; axis++) {
      inside = entry[axis] >= 0 && entry[axis] < shape.axis(axis);
    }
    if (!inside) {
      throw new IndexOutOfBoundsException(Markup.format(
          "gradient terms: %s is %s, so it has no entry %s; it takes %d indices, counted from 0",
          weight.name(), shape, Arrays.toString(entry), shape.rank()));
    }
  }

  private int place(Shape shape) {
    int place = 0;
    for (int axis = 0; axis < entry.length; axis++) {
      place = place * shape.axis(axis) + entry[axis];
    }
    return place;
  }

  /** Where the entry stands among the weight's numbers. */
  int place() {
    return place;
  }

  /** What the chain rule computed for this entry. */
  double gradient() {
    return gradient;
  }

  /** The loss with the weights as they are now. */
  double loss() {
    try (Scope scope = Scope.open("loss")) {
      Outputs outputs = network.forward(images(), Pass.inference());
      return loss.of(outputs, batch.labels()).value().item();
    }
  }

  Step step() {
    return step;
  }

  GradientExplanation explain() {
    Tensor x = step.input().value();
    if (step.block() instanceof Conv conv) {
      Shape w = step.layer().parameter(0).shape();
      return GradientExplanation.ofConvolution(x, dy, w, conv.window(), entry);
    } else if (step.block() instanceof ConnectedConv conv) {
      return connected(x, conv);
    }
    return GradientExplanation.ofLinear(x, dy, entry);
  }

  /** A kernel of a connection table belongs to one filter and one map. */
  private GradientExplanation connected(Tensor x, ConnectedConv conv) {
    Window window = conv.window();
    int maps = x.shape().axis(1);
    Shape w = Shape.of(conv.table().size(), maps, window.kernelHeight(), window.kernelWidth());
    int filter = 0;
    int kernel = entry[0];
    while (kernel >= conv.table().get(filter).size()) {
      kernel -= conv.table().get(filter).size();
      filter++;
    }
    int map = conv.table().get(filter).get(kernel);
    int row = entry[1] / window.kernelWidth();
    int column = entry[1] % window.kernelWidth();
    return GradientExplanation.ofConvolution(x, dy, w, window, filter, map, row, column);
  }
}
