package convnets.onednn;

import static convnets.onednn.OneDnnBuffer.own;

import convnets.tensor.Activation;
import convnets.tensor.Buffer;
import convnets.tensor.Lrn;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.List;
import java.util.Set;
import org.bytedeco.dnnl.global.dnnl.algorithm;

/** Every operation on oneDNN: each waits for its turn, and is handed over to the worker. */
final class OneDnnBackend extends OneDnnArithmetic {
  private final Matrices matrices;
  private final Convolutions convolutions;
  private final Poolings poolings;
  private final Channels channels;
  private final Rows rows;
  private final ChannelSums sums;
  private final Normalizations normalizations;
  private final Responses responses;

  OneDnnBackend(Device device) {
    super(device);
    matrices = new Matrices(device);
    convolutions = new Convolutions(device, plain);
    poolings = new Poolings(device, plain, elements, squashing);
    channels = new Channels(device);
    rows = new Rows(device);
    sums = new ChannelSums(device);
    normalizations = new Normalizations(device, squashing);
    responses = new Responses(device, plain, elements, squashing);
  }

  /** Returns the operations that oneDNN's slow reference has computed: none, if all is well. */
  Set<String> slow() {
    return device.slow();
  }

  /** Returns how often the plain loops of the reference backend had to step in. */
  long plainCalls() {
    return plain.calls();
  }

  @Override
  public Buffer sum(Buffer x) {
    return device.operation(() -> rows.sum(own(x)));
  }

  @Override
  public Buffer sumPerChannel(Buffer x) {
    return device.operation(() -> sums.of(own(x)));
  }

  @Override
  public Buffer plusPerChannel(Buffer x, Buffer b) {
    return device.operation(() -> elements.perChannel(algorithm.binary_add, own(x), own(b)));
  }

  @Override
  public Buffer timesPerChannel(Buffer x, Buffer s) {
    return device.operation(() -> elements.perChannel(algorithm.binary_mul, own(x), own(s)));
  }

  @Override
  public Buffer concat(List<Buffer> inputs) {
    return device.operation(() -> channels.concat(own(inputs)));
  }

  @Override
  public Buffer channels(Buffer x, int from, int to) {
    return device.operation(() -> channels.slice(own(x), from, to));
  }

  @Override
  public Buffer gather(Buffer x, int[] places) {
    return device.operation(() -> rows.gather(own(x), places));
  }

  @Override
  public Buffer scatter(Buffer x, int[] places, int count) {
    return device.operation(() -> rows.scatter(own(x), count, places));
  }

  @Override
  public Buffer matmul(Buffer a, boolean transposeA, Buffer b, boolean transposeB) {
    return device.operation(() -> matrices.matmul(own(a), transposeA, own(b), transposeB));
  }

  @Override
  public Buffer linear(Buffer x, Buffer w, Buffer b, Activation f) {
    return device.operation(() -> matrices.linear(own(x), own(w), own(b), f));
  }

  @Override
  public Buffer squaredDistances(Buffer x, Buffer centres) {
    return device.operation(() -> rows.squaredDistances(own(x), own(centres)));
  }

  @Override
  public Buffer conv2d(Buffer x, Buffer w, Buffer b, Window window, int groups, Activation f) {
    return device.operation(() -> convolutions.forward(own(x), own(w), own(b), window, groups, f));
  }

  @Override
  public Buffer conv2dInputGradient(Buffer dy, Buffer w, Shape x, Window window, int groups) {
    return device.operation(() -> convolutions.inputGradient(own(dy), own(w), x, window, groups));
  }

  @Override
  public Buffer conv2dWeightGradient(Buffer x, Buffer dy, Shape w, Window window, int groups) {
    return device.operation(() -> convolutions.weightGradient(own(x), own(dy), w, window, groups));
  }

  @Override
  public Buffer pool(Buffer x, Window window, Pooling pooling) {
    return device.operation(() -> poolings.forward(own(x), window, pooling));
  }

  @Override
  public Buffer poolGradient(Buffer x, Buffer y, Buffer dy, Window window, Pooling pooling) {
    return device.operation(() -> poolings.gradient(own(x), own(y), own(dy), window, pooling));
  }

  @Override
  public Buffer softmax(Buffer x) {
    return device.operation(() -> matrices.softmax(algorithm.softmax_accurate, own(x)));
  }

  @Override
  public Buffer logSoftmax(Buffer x) {
    return device.operation(() -> matrices.softmax(algorithm.softmax_log, own(x)));
  }

  @Override
  public Buffer lrn(Buffer x, Lrn lrn) {
    return device.operation(() -> responses.forward(own(x), lrn));
  }

  @Override
  public Buffer lrnGradient(Buffer x, Buffer dy, Lrn lrn) {
    return device.operation(() -> responses.gradient(own(x), own(dy), lrn));
  }

  @Override
  public List<Buffer> batchNorm(Buffer x, Buffer gamma, Buffer beta, double epsilon, Activation f) {
    return device.operation(
        () -> normalizations.forward(own(x), own(gamma), own(beta), epsilon, f));
  }

  @Override
  public List<Buffer> batchNormGradient(
      Buffer x, Buffer dy, Buffer mean, Buffer variance, Buffer gamma, double epsilon) {
    return device.operation(() ->
        normalizations.gradient(own(x), own(dy), own(mean), own(variance), own(gamma), epsilon));
  }
}
