package convnets.nn;

import convnets.tensor.Activation;
import convnets.tensor.Lrn;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.List;
import java.util.Optional;

/** The words in which the papers' tables are written. */
public final class Blocks {
  private Blocks() {}

  /** Returns the output that a paper states for a row: {@code out(6, 28, 28)}. */
  public static Shape out(int... extents) {
    return Shape.of(extents);
  }

  /** Returns the blocks one after the other. */
  public static Block chain(Block... blocks) {
    return blocks.length == 1 ? blocks[0] : new Chain(List.of(blocks));
  }

  /** Returns a convolution: filters, kernel. */
  public static Conv conv(int filters, int kernel) {
    return conv(filters, kernel, kernel);
  }

  /** Returns a convolution: filters, height and width of the kernel. */
  public static Conv conv(int filters, int kernelHeight, int kernelWidth) {
    Window window = Window.of(kernelHeight, kernelWidth);
    return new Conv(filters, window, 1, Initializer.he(), Optional.of(Initializer.constant(0)));
  }

  /** Returns a fully connected layer; its inputs are inferred. */
  public static Linear linear(int units) {
    return new Linear(units, Initializer.he(), Initializer.constant(0));
  }

  /** Returns maximum pooling: kernel, stride. */
  public static Pool maxPool(int kernel, int stride) {
    return new Pool(Pooling.MAX, Window.of(kernel).stride(stride), false);
  }

  /** Returns average pooling: kernel, stride. */
  public static Pool avgPool(int kernel, int stride) {
    return new Pool(Pooling.AVERAGE, Window.of(kernel).stride(stride), false);
  }

  /** Returns max(0, x). */
  public static Block relu() {
    return new Squashing(Activation.RELU);
  }

  /** Returns tanh x. */
  public static Block tanh() {
    return new Squashing(Activation.TANH);
  }

  /** Returns 1.7159·tanh(2x/3), the squashing function of LeNet-5 (LeCun et al. 1998, eq. 6). */
  public static Block scaledTanh() {
    return new Squashing(Activation.SCALED_TANH);
  }

  /** Returns 1 / (1 + e⁻ˣ). */
  public static Block sigmoid() {
    return new Squashing(Activation.SIGMOID);
  }

  /**
   * Returns global average pooling: one number a channel, its mean over the whole image. It took
   * the place of the fully connected layers, which had most parameters (Lin et al. 2013, §3.2).
   */
  public static Block globalAvgPool() {
    return input -> Pool.whole(input);
  }

  /** Returns local response normalization with AlexNet's constants, k = 2, n = 5 (§3.3). */
  public static Block lrn() {
    return lrn(5, 2, 1e-4, 0.75);
  }

  /**
   * Returns local response normalization, x / (k + α·Σ x²)^β: a unit is dampened by what n
   * neighbouring channels say at its place, as nerve cells inhibit each other. Later papers found
   * no benefit (VGG, §4: A-LRN); batch normalization replaced it.
   */
  public static Block lrn(int n, double k, double alpha, double beta) {
    return new ResponseNorm(new Lrn(n, k, alpha, beta));
  }

  /** Returns batch normalization with ε = 10⁻⁵; a batch counts a tenth in its averages. */
  public static BatchNorm batchNorm() {
    return new BatchNorm(1e-5, 0.1);
  }

  /** Returns dropout: each number is forgotten with this probability while learning. */
  public static Block dropout(double p) {
    return new Dropout(p);
  }

  /** Returns the blocks side by side on one input, their outputs stacked along the channels. */
  public static Block concat(Block... branches) {
    return new Branches(Join.CONCAT, List.of(branches));
  }

  /** Returns a residual block: what the body gives, plus what the shortcut passes on. */
  public static Block sum(Block body, Block shortcut) {
    return new Branches(Join.SUM, List.of(body, shortcut));
  }

  /** Returns the shortcut that passes its input on. */
  public static Block identity() {
    return input -> Plan.of("identity", input, input, Forward.SAME);
  }

  /** Returns the shortcut that picks every stride-th pixel and fills up with zero channels. */
  public static Block zeroPad(int channels, int stride) {
    return new ZeroPad(channels, stride);
  }
}
