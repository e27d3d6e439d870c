package convnets.autograd;

import convnets.tensor.Products;
import convnets.tensor.Tensor;

/** The loss of classifiers that give probabilities. */
public final class CrossEntropy {
  private CrossEntropy() {}

  /**
   * Returns Σₙₖ −t[n,k]·log softmax(x)[n,k] / N for scores x and targets t, whose rows sum to 1.
   *
   * <p>Softmax and logarithm are one operation, so that neither overflows, and the chain rule is
   * the simplest there is: dx = (softmax(x) − t) / N.
   *
   * @throws convnets.tensor.ShapeException if scores and targets differ in shape
   */
  public static Variable softmax(Variable x, Tensor targets) {
    double scale = 1.0 / x.shape().axis(0);
    Tensor loss = Products.logSoftmax(x.value()).times(targets).sum().times(-scale);
    return Variable.of("softmaxCrossEntropy", loss)
        .wrt(x, dy -> Products.softmax(x.value()).minus(targets).timesNumber(dy.times(scale)));
  }
}
