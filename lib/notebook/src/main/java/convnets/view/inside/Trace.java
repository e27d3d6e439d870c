package convnets.view.inside;

import convnets.autograd.Variable;
import convnets.nn.Block;
import convnets.nn.Branches;
import convnets.nn.Chain;
import convnets.nn.Join;
import convnets.nn.Layer;
import convnets.nn.Network;
import convnets.nn.Pass;
import convnets.nn.Squashing;
import convnets.tensor.Activation;
import java.util.ArrayList;
import java.util.List;

/**
 * A network at work on a batch, operation by operation, also inside branches: what goes in and what
 * comes out. It answers, so nothing is dropped out, and batch norm takes its running averages.
 */
final class Trace {
  private final Pass pass = Pass.inference();
  private final List<Step> steps = new ArrayList<>();
  private String row = "";

  private Trace() {}

  /** Returns the operations in the order of the table; the last one's output is the answer. */
  static List<Step> of(Network network, Variable images) {
    Trace trace = new Trace();
    List<Layer> layers = network.layers();
    Variable y = images;
    for (int i = 0; i < layers.size(); i++) {
      trace.row = network.architecture().rows().get(i).name();
      y = trace.through(network.architecture().rows().get(i).block(), layers.get(i), y);
    }
    return List.copyOf(trace.steps);
  }

  private Variable through(Block block, Layer layer, Variable x) {
    if (block instanceof Chain chain) {
      Variable y = x;
      for (int i = 0; i < chain.blocks().size(); i++) {
        y = through(chain.blocks().get(i), layer.parts().get(i), y);
      }
      return y;
    } else if (block instanceof Branches branches) {
      return sideBySide(branches, layer, x);
    }
    Variable y = layer.forward(x, pass);
    if (block instanceof Squashing squashing && isBehindTheLast(x)) {
      Step last = steps.remove(steps.size() - 1);
      steps.add(last.then(squashing.f(), y));
    } else {
      steps.add(new Step(row, block, layer, x, Activation.IDENTITY, y));
    }
    return y;
  }

  private Variable sideBySide(Branches branches, Layer layer, Variable x) {
    List<Variable> outputs = new ArrayList<>();
    for (int i = 0; i < branches.blocks().size(); i++) {
      outputs.add(through(branches.blocks().get(i), layer.parts().get(i), x));
    }
    Variable y = branches.join() == Join.CONCAT
        ? Variable.concat(outputs)
        : outputs.stream().reduce(Variable::plus).orElseThrow();
    steps.add(new Step(row, branches, layer, x, Activation.IDENTITY, y));
    return y;
  }

  private boolean isBehindTheLast(Variable x) {
    return !steps.isEmpty() && steps.get(steps.size() - 1).output() == x;
  }
}
