package convnets.nn;

import convnets.autograd.Variable;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import java.util.List;

/**
 * The shortcut without parameters (He et al. 2015, §3.3, option A): every stride-th pixel as it is,
 * and zeros for the channels that the input does not have.
 */
record ZeroPad(int channels, int stride) implements Block {
  @Override
  public Plan on(Shape input) {
    Window pick = Window.of(1).stride(stride);
    String name = "zero-padded to " + channels + (stride > 1 ? ", stride " + stride : "");
    if (input.rank() != 3 || channels < input.axis(0)) {
      throw new ShapeException(
          "%s: needs images of at most so many channels, but got %s", name, input);
    }
    Shape output = Conv.windowed(name, input, pick, channels);
    Shape missing = output.with(0, channels - input.axis(0));
    return Plan.of(name, input, output, (x, layer, pass) -> {
          Variable picked = stride > 1 ? x.pool(pick, Pooling.MAX) : x;
          return channels == input.axis(0) ? picked : stacked(picked, missing);
        })
        .field(ReceptiveField.of(pick));
  }

  private static Variable stacked(Variable x, Shape missing) {
    Shape shape = missing.batch(x.shape().axis(0));
    return Variable.concat(List.of(x, Variable.of(Tensor.full(x.value().backend(), shape, 0))));
  }
}
