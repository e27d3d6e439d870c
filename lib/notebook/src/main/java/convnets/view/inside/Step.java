package convnets.view.inside;

import convnets.autograd.Variable;
import convnets.nn.Block;
import convnets.nn.Layer;
import convnets.tensor.Activation;

/**
 * One operation at work, together with the activation behind it.
 *
 * @param row the row of the table in which it stands
 * @param block what the table says
 * @param layer its numbers
 * @param input what went in
 * @param f the activation behind it
 * @param output what came out of both
 */
record Step(String row, Block block, Layer layer, Variable input, Activation f, Variable output) {

  /** Returns this step with an activation behind it. */
  Step then(Activation next, Variable y) {
    return new Step(row, block, layer, input, next, y);
  }

  /** Returns {@code conv 6@5×5, ReLU}. */
  String words() {
    return layer.plan().name() + (f == Activation.IDENTITY ? "" : ", " + f);
  }
}
