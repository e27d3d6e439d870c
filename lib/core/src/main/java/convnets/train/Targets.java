package convnets.train;

import convnets.autograd.Variable;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;

/** The true classes as rows of zeros with a single one. */
final class Targets {
  private Targets() {}

  static Tensor of(Variable output, int[] labels) {
    Shape shape = output.shape();
    return of(output, labels, shape.axis(1));
  }

  static Tensor of(Variable output, int[] labels, int columns) {
    if (output.shape().axis(0) != labels.length) {
      throw new ShapeException(
          "loss: outputs %s for %d labels; each image needs one", output.shape(), labels.length);
    }
    double[] ones = new double[labels.length * columns];
    for (int n = 0; n < labels.length; n++) {
      if (labels[n] < 0 || labels[n] >= output.shape().axis(1)) {
        throw new ShapeException(
            "loss: image %d has the label %d, but the network knows %d classes",
            n, labels[n], output.shape().axis(1));
      }
      ones[n * columns + labels[n]] = 1;
    }
    return Tensor.of(output.value().backend(), Shape.of(labels.length, columns), ones);
  }
}
