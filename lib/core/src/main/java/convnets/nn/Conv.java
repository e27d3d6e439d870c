package convnets.nn;

import convnets.tensor.Activation;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Window;

/**
 * Convolution: every filter slides over the whole image, one set of weights for all places.
 *
 * <p>y[f,i,j] = b[f] + Σ x[c,i·s+u−p,j·s+v−p] · w[f,c,u,v]; filters F×C×K×K, one bias a filter.
 */
public record Conv(int filters, Window window, Initializer weights, Initializer biases)
    implements WeightedSum {

  /** Returns this convolution with another stride. */
  public Conv stride(int stride) {
    return new Conv(filters, window.stride(stride), weights, biases);
  }

  /** Returns this convolution with padding on all sides. */
  public Conv pad(int pad) {
    return new Conv(filters, window.pad(pad), weights, biases);
  }

  /** Returns this convolution with other first weights; its biases begin as its weights do. */
  public Conv from(Initializer initializer) {
    return new Conv(filters, window, initializer, initializer);
  }

  @Override
  public Plan on(Shape input, Activation f) {
    String name = "conv " + filters + "@" + window;
    Shape output = windowed(name, input, window, filters);
    int channels = input.axis(0);
    int fanIn = channels * window.area();
    long places = output.sizeFrom(1);
    return Plan.of(
            name,
            input,
            output,
            (x, layer, pass) -> x.conv2d(layer.parameter(0), layer.parameter(1), window, 1, f))
        .slot(
            "weight",
            Shape.of(filters, channels, window.kernelHeight(), window.kernelWidth()),
            fanIn,
            weights)
        .slot("bias", Shape.of(filters), fanIn, biases)
        .work(new Work(filters * places * fanIn, 0, filters * places * (fanIn + 1)))
        .field(ReceptiveField.of(window));
  }

  /** Returns the output C×H×W of a window over C×H×W, or says why there is none. */
  static Shape windowed(String block, Shape input, Window window, int channels) {
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
