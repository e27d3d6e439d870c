package convnets.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.tensor.Activation;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import convnets.tensor.reference.ReferenceBackend;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The random signs estimate what Appendix C computes with a second set of rules. */
class CurvatureTest {
  private static final int DRAWS = 20_000;

  @Test
  void ofTwoLayersIsTheSumOverSquaredWeights() {
    Random random = new Random(5);
    Tensor x = draw(random, Shape.of(1, 3));
    Variable v = Variable.of(draw(random, Shape.of(3, 4)));
    Variable w = Variable.of(draw(random, Shape.of(4, 2)));
    Variable a = Variable.of(x).matmul(v);
    Variable hidden = a.activate(Activation.TANH);
    Variable y = hidden.matmul(w);
    double[] h = {2, 3};

    double[] estimate = mean(y, Tensor.of(x.backend(), Shape.of(1, 2), h), v, random);

    double[] ws = w.value().toArray();
    double[] zs = hidden.value().toArray();
    double[] xs = x.toArray();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 4; j++) {
        double slope = Activation.TANH.slope(zs[j]);
        double sum = ws[j * 2] * ws[j * 2] * h[0] + ws[j * 2 + 1] * ws[j * 2 + 1] * h[1];
        double exact = xs[i] * xs[i] * slope * slope * sum;
        assertEquals(exact, estimate[i * 4 + j], 0.05 * exact + 1e-12, "element " + i + "," + j);
      }
    }
  }

  @Test
  void ofASharedWeightIsTheSumOverItsConnections() {
    Random random = new Random(6);
    Tensor x = draw(random, Shape.of(1, 1, 4, 4));
    Variable w = Variable.of(draw(random, Shape.of(1, 1, 2, 2)));
    Variable b = Variable.of(draw(random, Shape.of(1)));
    Variable y = Variable.of(x).conv2d(w, b, Window.of(2), 1, Activation.IDENTITY);

    double[] estimate = mean(y, y.value().filled(2), w, random);

    double[] xs = x.toArray();
    double exact = 0; // of the weight in the upper left corner: Σ 2·x² over its nine places
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        exact += 2 * xs[i * 4 + j] * xs[i * 4 + j];
      }
    }
    assertEquals(exact, estimate[0], 0.05 * exact);
  }

  private static double[] mean(Variable y, Tensor h, Variable of, Random random) {
    double[] sum = new double[of.shape().size()];
    for (int i = 0; i < DRAWS; i++) {
      double[] one = Curvature.estimate(y, h, List.of(of), random).of(of).toArray();
      Arrays.setAll(sum, k -> sum[k] + one[k] / DRAWS);
    }
    return sum;
  }

  private static Tensor draw(Random random, Shape shape) {
    double[] values = new double[shape.size()];
    Arrays.setAll(values, i -> random.nextGaussian());
    return Tensor.of(ReferenceBackend.REFERENCE, shape, values);
  }
}
