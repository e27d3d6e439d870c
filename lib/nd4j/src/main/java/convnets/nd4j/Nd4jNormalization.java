package convnets.nd4j;

import convnets.tensor.Activation;
import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.Lrn;
import convnets.tensor.reference.ReferenceBackend;
import java.util.List;
import java.util.function.Function;

/** Normalization, for which the plain loops of the reference step in. */
abstract class Nd4jNormalization extends Nd4jArithmetic {
  Nd4jNormalization(Memory memory) {
    super(memory);
  }

  @Override
  public Buffer lrn(Buffer x, Lrn lrn) {
    return plain(d -> List.of(d.lrn(plain(x), lrn))).get(0);
  }

  @Override
  public Buffer lrnGradient(Buffer x, Buffer dy, Lrn lrn) {
    return plain(d -> List.of(d.lrnGradient(plain(x), plain(dy), lrn))).get(0);
  }

  @Override
  public List<Buffer> batchNorm(Buffer x, Buffer gamma, Buffer beta, double epsilon, Activation f) {
    return plain(d -> d.batchNorm(plain(x), plain(gamma), plain(beta), epsilon, f));
  }

  @Override
  public List<Buffer> batchNormGradient(
      Buffer x, Buffer dy, Buffer mean, Buffer variance, Buffer gamma, double epsilon) {
    return plain(d -> d.batchNormGradient(
        plain(x), plain(dy), plain(mean), plain(variance), plain(gamma), epsilon));
  }

  private Buffer plain(Buffer x) {
    return ReferenceBackend.REFERENCE.upload(x.shape(), download(x));
  }

  private List<Buffer> plain(Function<Backend, List<Buffer>> operation) {
    return operation.apply(ReferenceBackend.REFERENCE).stream()
        .map(y -> upload(y.shape(), ReferenceBackend.REFERENCE.download(y)))
        .toList();
  }
}
