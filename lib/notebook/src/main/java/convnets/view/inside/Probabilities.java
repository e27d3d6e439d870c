package convnets.view.inside;

import convnets.autograd.Variable;
import convnets.nn.Architecture.Answer;
import convnets.nn.Network;
import convnets.nn.Pass;
import convnets.tensor.Products;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.Arrays;

/** What a network believes of pictures; distances become probabilities with a minus sign. */
final class Probabilities {
  static final int BATCH = 100;

  private Probabilities() {}

  /** Returns for each picture of a batch the probability of each class. */
  static double[][] of(Network network, Shape shape, double[] pixels) {
    try (Scope scope = Scope.open("probabilities")) {
      Tensor images = network.prepare(shape, pixels);
      Tensor output =
          network.forward(Variable.of(images), Pass.inference()).main().value();
      boolean largest = network.architecture().answer() == Answer.LARGEST;
      double[] values = Products.softmax(largest ? output : output.times(-1)).toArray();
      int classes = output.shape().axis(1);
      double[][] rows = new double[output.shape().axis(0)][];
      Arrays.setAll(rows, n -> Arrays.copyOfRange(values, n * classes, (n + 1) * classes));
      return rows;
    }
  }
}
