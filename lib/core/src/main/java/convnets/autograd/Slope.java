package convnets.autograd;

import convnets.tensor.Activation;
import convnets.tensor.InPlace;
import convnets.tensor.Tensor;
import java.util.List;
import java.util.function.Function;

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
