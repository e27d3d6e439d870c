package convnets.train;

import convnets.autograd.Variable;
import convnets.nn.Outputs;
import java.util.Map;

/**
 * The loss of the main output plus, discounted, that of each head: a classifier half way up tells
 * the layers below what to learn while the gradient from the top is still weak (GoogLeNet, §5, with
 * weight 0.3). For answers the heads are thrown away.
 *
 * @param loss of the main output, and of each head
 * @param weight of a head; the main output has 1
 */
public record AuxiliaryLoss(Loss loss, double weight) implements Loss {

  /** Checks the weight. */
  public AuxiliaryLoss {
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "auxiliary loss: a head has the weight " + weight + "; GoogLeNet takes 0.3");
    }
  }

  @Override
  public Variable of(Outputs outputs, int[] labels) {
    Variable sum = loss.of(outputs, labels);
    for (Variable head : outputs.heads().values()) {
      sum = sum.plus(loss.of(new Outputs(head, Map.of()), labels).times(weight));
    }
    return sum;
  }
}
