package convnets.nn;

import convnets.autograd.Variable;
import convnets.tensor.Pooling;
import convnets.tensor.Rounding;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import java.util.Locale;

/**
 * Pooling: the maximum or the mean under a window, channel by channel; nothing is learned.
 *
 * @param padding whether a mean counts the padding, as zeros
 */
public record Pool(Pooling pooling, Window window, boolean padding) implements Block {
  /** Returns this pooling with padding on all sides, which does not count. */
  public Pool pad(int pad) {
    return new Pool(pooling, window.pad(pad), padding);
  }

  /** Returns this pooling with a last, partial window kept. */
  public Pool ceil() {
    return new Pool(pooling, window.ceil(), padding);
  }

  /**
   * Returns this mean over the whole window, as if the padding were zeros; what overhangs even the
   * padding, because the last window is a partial one, does not count.
   */
  public Pool countPadding() {
    return new Pool(pooling, window, true);
  }

  @Override
  public Plan on(Shape input) {
    String name = pooling.name().toLowerCase(Locale.ROOT) + " pool " + window;
    Shape output = Conv.windowed(name, input, window, input.axis(0));
    return Plan.of(name, input, output, (x, layer, pass) -> forward(x))
        .work(new Work(0, 0, (long) window.area() * output.size()))
        .field(ReceptiveField.of(window));
  }

  private Variable forward(Variable x) {
    if (!padding || pooling != Pooling.AVERAGE) {
      return x.pool(window, pooling);
    }
    Variable sum = x.pool(window, Pooling.SUM);
    return window.rounding() == Rounding.FLOOR
        ? sum.times(1.0 / window.area())
        : sum.times(Variable.of(shares(x.shape(), sum.value())));
  }

  /** Returns 1/n for each sum over n elements: of a window rounded up, the rest overhangs. */
  private Tensor shares(Shape images, Tensor sum) {
    int height = sum.shape().axis(2);
    int width = sum.shape().axis(3);
    return Tensor.draw(sum.backend(), sum.shape(), i -> {
      int row = i / width % height * window.stride();
      int column = i % width * window.stride();
      int rows = Math.min(window.kernelHeight(), images.axis(2) + 2 * window.padHeight() - row);
      int columns = Math.min(window.kernelWidth(), images.axis(3) + 2 * window.padWidth() - column);
      return 1.0 / (rows * columns);
    });
  }

  /** Returns the plan of the mean over a whole image. */
  static Plan whole(Shape input) {
    Plan mean = new Pool(Pooling.AVERAGE, Window.of(input.axis(1), input.axis(2)), false).on(input);
    Forward rows = (x, layer, pass) -> mean.forward().apply(x, layer, pass).rows();
    return Plan.of("global average pool", input, Shape.of(input.axis(0)), rows)
        .work(mean.work())
        .field(mean.field());
  }
}
