package convnets.nn;

import convnets.nn.Architecture.Pixels;
import convnets.tensor.Backend;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import java.util.Arrays;

/** From the grey values of a picture to the input of a network. */
final class Preparation {
  private Preparation() {}

  static Tensor of(Architecture architecture, Backend backend, Shape shape, double[] pixels) {
    Shape input = architecture.input();
    if (shape.rank() != 4
        || shape.axis(1) != input.axis(0)
        || shape.axis(2) > input.axis(1)
        || shape.axis(3) > input.axis(2)) {
      throw new ShapeException(
          "%s: pictures %s do not fit into its input %s", architecture, shape, input);
    }
    Pixels range = architecture.pixels();
    Shape padded = input.batch(shape.axis(0));
    double[] values = new double[padded.size()];
    Arrays.fill(values, range.background());
    int height = shape.axis(2);
    int width = shape.axis(3);
    int top = (input.axis(1) - height) / 2;
    int left = (input.axis(2) - width) / 2;
    double scale = range.ink() - range.background();
    for (int row = 0; row < shape.axis(0) * shape.axis(1) * height; row++) {
      int plane = row / height * padded.sizeFrom(2);
      int to = plane + (top + row % height) * input.axis(2) + left;
      for (int column = 0; column < width; column++) {
        values[to + column] = range.background() + scale * pixels[row * width + column];
      }
    }
    return Tensor.of(backend, padded, values);
  }
}
