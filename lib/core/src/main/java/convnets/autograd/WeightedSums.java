package convnets.autograd;

import convnets.tensor.Activation;
import convnets.tensor.Channels;
import convnets.tensor.Images;
import convnets.tensor.InPlace;
import convnets.tensor.Products;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import java.util.List;
import java.util.function.Function;

/**
 * What a neuron does, y = f(Σ w·x + b): computed in one pass, taken apart again by two chain rules,
 * first through f, then through the sum.
 */
final class WeightedSums {
  private WeightedSums() {}

  /** Each unit sees a whole row. */
  static Variable linear(Variable x, Variable w, Variable b, Activation f) {
    Tensor y = Products.linear(x.value(), w.value(), b.value(), f);
    Variable sums = Variable.of("linear", y)
        .wrt(x, dy -> dy.matmul(w.value()))
        .wrt(w, dy -> dy.transposedMatmul(x.value()))
        .wrt(b, Channels::sum);
    return squashed(f, y, sums);
  }

  /** Each unit sees a window of the image. */
  static Variable conv2d(
      Variable x, Variable w, Variable b, Window window, int groups, Activation f) {
    Tensor y = Images.conv2d(x.value(), w.value(), b.value(), window, groups, f);
    Variable sums = Variable.of("conv2d", y)
        .wrt(x, dy -> Images.conv2dInputGradient(dy, w.value(), x.shape(), window, groups))
        .wrt(w, dy -> Images.conv2dWeightGradient(x.value(), dy, w.shape(), window, groups))
        .wrt(b, Channels::sum);
    return squashed(f, y, sums);
  }

  /** Returns y = f(sums), so that f′ ⊙ dy is computed once for all that the sums were made of. */
  static Variable squashed(Activation f, Tensor y, Variable sums) {
    return f == Activation.IDENTITY
        ? sums
        : Variable.of(f.name(), y).wrt(List.of(sums), new Slope(f, y));
  }

  /** The chain rule through y = f(x): dy, multiplied by the slope of f in each place. */
  record Slope(Activation f, Tensor y) implements Function<Tensor, List<Tensor>> {
    @Override
    public List<Tensor> apply(Tensor dy) {
      return List.of(y.activateGradient(f, dy));
    }

    /** Does so where dy lies, which nobody needs any more: the largest gradients are made here. */
    List<Tensor> over(Tensor dy) {
      return List.of(InPlace.activateGradient(f, y, dy));
    }
  }
}
