package convnets.lenet;

import convnets.nn.Block;
import convnets.nn.Conv;
import convnets.nn.Fan;
import convnets.nn.Initializer;
import convnets.nn.Plan;
import convnets.nn.ReceptiveField;
import convnets.nn.Work;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;

/**
 * Subsampling as LeNet-5 did it: the four inputs of a unit are <em>added</em>, multiplied by a
 * coefficient and given a bias, both learned, one of each a map (LeCun et al. 1998, II-B, S2).
 *
 * <p>y[c,i,j] = w[c] · Σ x[c,i·k+u,j·k+v] + b[c]. Chain rules: dw[c] = Σ dy·Σx, db[c] = Σ dy.
 */
public record Subsample(Window window, Initializer initializer) implements Block {
  /** Returns this subsampling with other first coefficients and biases. */
  public Subsample from(Initializer other) {
    return new Subsample(window, other);
  }

  @Override
  public Plan on(Shape input) {
    int maps = input.axis(0);
    Fan fan = new Fan(window.area(), 1);
    String name = "subsample " + window;
    Shape output = Conv.windowed(name, input, window, maps);
    return Plan.of(
            name,
            input,
            output,
            (x, layer, pass) -> x.pool(window, Pooling.SUM)
                .timesPerChannel(layer.parameter(0))
                .plusPerChannel(layer.parameter(1)))
        .slot("coefficient", Shape.of(maps), fan, initializer)
        .slot("bias", Shape.of(maps), fan, initializer)
        .work(new Work(0, 0, (window.area() + 1L) * output.size()))
        .field(ReceptiveField.of(window));
  }
}
