package convnets.train;

import convnets.autograd.CrossEntropy;
import convnets.autograd.Variable;
import convnets.nn.Outputs;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.List;

/**
 * The true class near, its rivals far: E = (1/P) Σ [ y_D + log(e⁻ʲ + Σᵢ e^(−yᵢ)) ] (LeCun et al.
 * 1998, eq. 9).
 *
 * <p>It is the cross-entropy of today in other clothes: with scores −yᵢ and one more class,
 * "none of these", whose score is always −j, E is −log softmax of the true class. The constant j
 * keeps rivals that are far away already from being pushed further.
 *
 * @param j the distance at which a rival stops to matter
 */
public record RivalLoss(double j) implements Loss {
  @Override
  public Variable of(Outputs outputs, int[] labels) {
    Variable y = outputs.main();
    int n = y.shape().axis(0);
    int classes = y.shape().axis(1);
    Tensor none = Tensor.full(y.value().backend(), Shape.of(n, 1), -j);
    Variable scores = Variable.concat(List.of(y.times(-1), Variable.of(none)));
    return CrossEntropy.softmax(scores, Targets.of(y, labels, classes + 1));
  }
}
