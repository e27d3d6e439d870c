package convnets.nd4j;

import static convnets.nd4j.Nd4jBuffer.array;

import convnets.tensor.Activation;
import convnets.tensor.Buffer;
import convnets.tensor.Lrn;
import java.util.List;

/** Normalization by neighbouring channels, and by the batch. */
abstract class Nd4jNormalization extends Nd4jArithmetic {
  Nd4jNormalization(Memory memory) {
    super(memory);
  }

  @Override
  public Buffer lrn(Buffer x, Lrn lrn) {
    ResponseNormalization normalization = new ResponseNormalization(memory, "lrn", lrn);
    return make("lrn", x.shape(), y -> normalization.forward(array(x), y), x);
  }

  @Override
  public Buffer lrnGradient(Buffer x, Buffer dy, Lrn lrn) {
    ResponseNormalization normalization = new ResponseNormalization(memory, "lrnGradient", lrn);
    return make(
        "lrnGradient",
        x.shape(),
        dx -> normalization.gradient(array(x), array(dy), x.shape(), dx),
        x,
        dy);
  }

  @Override
  public List<Buffer> batchNorm(Buffer x, Buffer gamma, Buffer beta, double epsilon, Activation f) {
    BatchNormalization normalization = new BatchNormalization(memory, "batchNorm", epsilon);
    return makeAll(
        "batchNorm",
        List.of(x.shape(), gamma.shape(), gamma.shape()),
        results -> normalization.forward(array(x), array(gamma), array(beta), f, results),
        x,
        gamma,
        beta);
  }

  @Override
  public List<Buffer> batchNormGradient(
      Buffer x, Buffer dy, Buffer mean, Buffer variance, Buffer gamma, double epsilon) {
    BatchNormalization normalization = new BatchNormalization(memory, "batchNormGradient", epsilon);
    return makeAll(
        "batchNormGradient",
        List.of(x.shape(), gamma.shape(), gamma.shape()),
        results -> normalization.gradient(
            array(x), array(dy), array(mean), array(variance), array(gamma), results),
        x,
        dy,
        mean,
        variance,
        gamma);
  }
}
