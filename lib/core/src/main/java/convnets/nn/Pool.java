package convnets.nn;

import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.Locale;

/** Pooling: the maximum or the mean under a window, channel by channel; nothing is learned. */
public record Pool(Pooling pooling, Window window) implements Block {
  /** Returns this pooling with padding, which never counts, on all sides. */
  public Pool pad(int pad) {
    return new Pool(pooling, window.pad(pad));
  }

  /** Returns this pooling with a last, partial window kept. */
  public Pool ceil() {
    return new Pool(pooling, window.ceil());
  }

  @Override
  public Plan on(Shape input) {
    String name = pooling.name().toLowerCase(Locale.ROOT) + " pool " + window;
    Shape output = Conv.windowed(name, input, window, input.axis(0));
    return Plan.of(name, input, output, (x, layer, pass) -> x.pool(window, pooling))
        .work(new Work(0, 0, (long) window.area() * output.size()))
        .field(ReceptiveField.of(window));
  }
}
