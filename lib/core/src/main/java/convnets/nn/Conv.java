package convnets.nn;

import convnets.autograd.Variable;
import convnets.tensor.Activation;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import java.util.Optional;

/**
 * Convolution: every filter slides over the whole image, one set of weights for all places.
 *
 * <p>y[f,i,j] = b[f] + Σ x[c,i·s+u−p,j·s+v−p] · w[f,c,u,v]; filters F×C×K×K, one bias a filter. In
 * groups, channels and filters are dealt out in order, and a filter sees its own group only.
 *
 * @param biases how the biases begin; none if batch norm behind it would cancel them
 */
public record Conv(
    int filters, Window window, int groups, Initializer weights, Optional<Initializer> biases)
    implements Fusible {

  /** Returns this convolution with another stride. */
  public Conv stride(int stride) {
    return new Conv(filters, window.stride(stride), groups, weights, biases);
  }

  /** Returns this convolution with padding on all sides. */
  public Conv pad(int pad) {
    return pad(pad, pad);
  }

  /** Returns this convolution with padding above and below, left and right. */
  public Conv pad(int padHeight, int padWidth) {
    return new Conv(filters, window.pad(padHeight, padWidth), groups, weights, biases);
  }

  /** Returns this convolution in groups: AlexNet's two towers are two. */
  public Conv groups(int groups) {
    return new Conv(filters, window, groups, weights, biases);
  }

  /** Returns this convolution with other first weights; its biases begin as its weights do. */
  public Conv from(Initializer initializer) {
    return from(initializer, initializer);
  }

  /** Returns this convolution with other first weights and biases. */
  public Conv from(Initializer weights, Initializer biases) {
    return new Conv(filters, window, groups, weights, Optional.of(biases));
  }

  /** Returns this convolution without biases. */
  public Conv noBias() {
    return new Conv(filters, window, groups, weights, Optional.empty());
  }

  @Override
  public Plan on(Shape input, Activation f) {
    String name =
        "conv " + filters + "@" + window + (groups > 1 ? " in " + groups + " groups" : "");
    Shape output = windowed(name, input, window, filters);
    checkGroups(name, input.axis(0));
    int channels = input.axis(0) / groups;
    Fan fan = new Fan(channels * window.area(), filters / groups * window.area());
    long places = (long) filters * output.sizeFrom(1);
    Shape weight = Shape.of(filters, channels, window.kernelHeight(), window.kernelWidth());
    Plan plan = Plan.of(name, input, output, (x, layer, pass) -> forward(x, layer, f))
        .slot("weight", weight, fan, weights)
        .work(new Work(places * fan.in(), 0, places * (fan.in() + (biases.isPresent() ? 1 : 0))))
        .field(ReceptiveField.of(window));
    return biases.isEmpty() ? plan : plan.slot("bias", Shape.of(filters), fan, biases.get());
  }

  private Variable forward(Variable x, Layer layer, Activation f) {
    Variable bias = biases.isPresent()
        ? layer.parameter(1)
        : Variable.of(Tensor.full(x.value().backend(), Shape.of(filters), 0));
    return x.conv2d(layer.parameter(0), bias, window, groups, f);
  }

  private void checkGroups(String name, int channels) {
    if (groups < 1 || channels % groups != 0 || filters % groups != 0) {
      throw new ShapeException(
          "%s: %d channels and %d filters cannot be dealt out to %d groups",
          name, channels, filters, groups);
    }
  }

  /** Returns the output C×H×W of a window over C×H×W, or says why there is none. */
  public static Shape windowed(String block, Shape input, Window window, int channels) {
    if (input.rank() != 3) {
      throw new ShapeException("%s: needs images C×H×W, but got %s", block, input);
    }
    int height = window.outputHeight(input.axis(1));
    int width = window.outputWidth(input.axis(2));
    if (height < 1 || width < 1) {
      throw new ShapeException(
          "%s: the window does not fit into %s; pad the input, or take a smaller kernel",
          block, input);
    }
    return Shape.of(channels, height, width);
  }
}
