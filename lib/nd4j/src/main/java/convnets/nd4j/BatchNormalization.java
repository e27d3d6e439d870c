package convnets.nd4j;

import convnets.tensor.Activation;
import convnets.tensor.Shape;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Batch normalization from sums over channels and numbers for them; what is as large as the batch
 * is computed where its result lies. ND4J's own {@code batchnorm_bp} takes longer.
 */
final class BatchNormalization {
  private final Memory memory;
  private final String operation;
  private final PerChannel channels;
  private final double epsilon;

  BatchNormalization(Memory memory, String operation, double epsilon) {
    this.memory = memory;
    this.operation = operation;
    this.channels = new PerChannel(memory, operation);
    this.epsilon = epsilon;
  }

  /** y = f(γ·x̂ + β) with x̂ = (x − μ) / √(σ² + ε); and μ, and σ²: three results. */
  void forward(INDArray x, INDArray gamma, INDArray beta, Activation f, List<INDArray> results) {
    INDArray y = results.get(0);
    INDArray variance = results.get(2);
    centre(x, results.get(1), y);
    channels.dot(y, y, variance); // Σ x² − (Σ x)²/m would cancel, and overflow sooner
    Elements.affine(variance, 1 / count(y, variance), 0, variance);
    try (Nd4jBuffer scale = inverseDeviation(variance)) {
      Call.run("multiply", scale.array(), scale.array(), gamma);
      PerChannel.call("multiply", y, scale.array(), y);
    }
    PerChannel.call("add", y, beta, y);
    Elements.activate(f, y, y);
  }

  /** dx = γ/√(σ² + ε) · (dy − dβ/m − x̂·dγ/m), dγ = Σ dy·x̂, dβ = Σ dy: three results. */
  void gradient(
      INDArray x,
      INDArray dy,
      INDArray mean,
      INDArray variance,
      INDArray gamma,
      List<INDArray> results) {
    INDArray dx = results.get(0);
    INDArray dgamma = results.get(1);
    INDArray dbeta = results.get(2);
    try (Nd4jBuffer scale = inverseDeviation(variance);
        Nd4jBuffer share = perChannel(variance)) {
      PerChannel.call("subtract", x, mean, dx);
      PerChannel.call("multiply", dx, scale.array(), dx);
      channels.dot(dy, dx, dgamma);
      channels.sum(dy, dbeta);
      Elements.affine(dgamma, -1 / count(x, dgamma), 0, share.array());
      PerChannel.call("multiply", dx, share.array(), dx);
      Call.run("add", dx, dx, dy);
      Elements.affine(dbeta, 1 / count(x, dbeta), 0, share.array());
      PerChannel.call("subtract", dx, share.array(), dx);
      Call.run("multiply", scale.array(), scale.array(), gamma);
      PerChannel.call("multiply", dx, scale.array(), dx);
    }
  }

  private void centre(INDArray x, INDArray mean, INDArray y) {
    channels.sum(x, mean);
    Elements.affine(mean, 1 / count(x, mean), 0, mean);
    PerChannel.call("subtract", x, mean, y);
  }

  /** 1 / √(σ² + ε). */
  private Nd4jBuffer inverseDeviation(INDArray variance) {
    Nd4jBuffer inverse = perChannel(variance);
    Elements.affine(variance, 1, epsilon, inverse.array());
    Elements.power(inverse.array(), -0.5, inverse.array());
    return inverse;
  }

  private Nd4jBuffer perChannel(INDArray channels) {
    return memory.allocate(operation, Shape.of((int) channels.length()));
  }

  private static double count(INDArray x, INDArray channels) {
    return (double) x.length() / channels.length();
  }
}
