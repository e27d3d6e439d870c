package convnets.oracle;

import ai.djl.pytorch.engine.PtNDArray;
import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.nn.Outputs;
import convnets.tensor.Backend;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.train.SoftmaxLoss;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LossTest {
  private static final Shape SCORES = Shape.of(4, 7);
  private static final int[] LABELS = {6, 0, 3, 3};

  static List<Backend> backends() {
    return Agreement.backends();
  }

  @ParameterizedTest
  @MethodSource("backends")
  void softmaxCrossEntropyAgreesWithAndWithoutSmoothing(Backend backend) {
    Agreement agreement = new Agreement("softmax cross-entropy", backend);
    for (double smoothing : new double[] {0, 0.1, 0.5}) {
      for (double size : new double[] {0.1, 3, 100}) { // e¹⁰⁰ is no float any more
        compare(backend, smoothing, size, agreement);
      }
    }
    System.out.println(agreement);
  }

  private static void compare(Backend backend, double smoothing, double size, Agreement agreement) {
    try (Scope scope = Scope.open("loss");
        Torch torch = new Torch()) {
      Random random = new Random(7);
      double[] values = DoubleStream.generate(() -> size * random.nextGaussian())
          .limit(SCORES.size())
          .toArray();
      Parameter scores = new Parameter("scores", Tensor.of(backend, SCORES, values));
      Variable ours = new SoftmaxLoss(smoothing).of(new Outputs(scores, Map.of()), LABELS);
      PtNDArray leaf = torch.leaf(scores);
      PtNDArray theirs = torch.crossEntropy(leaf, torch.targets(LABELS, 7, smoothing));
      torch.backward(theirs);
      String what = "scores of about " + size + ", smoothing " + smoothing;
      agreement.forward("loss", what, ours.value(), theirs);
      agreement.backward(
          "gradient",
          what + ", gradient",
          ours.gradients(List.of(scores)).of(scores).toArray(),
          Torch.gradient(leaf));
    }
  }
}
