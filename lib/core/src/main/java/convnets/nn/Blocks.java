package convnets.nn;

import convnets.tensor.Activation;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.List;

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
    return new Conv(filters, Window.of(kernel), Initializer.he(), Initializer.constant(0));
  }

  /** Returns a convolution whose filters see only the maps that the table names. */
  public static ConnectedConv conv(List<List<Integer>> table, int kernel, Initializer initializer) {
    return new ConnectedConv(table, Window.of(kernel), initializer);
  }

  /** Returns a fully connected layer; its inputs are inferred. */
  public static Linear linear(int units) {
    return new Linear(units, Initializer.he(), Initializer.constant(0));
  }

  /** Returns maximum pooling: kernel, stride. */
  public static Pool maxPool(int kernel, int stride) {
    return new Pool(Pooling.MAX, Window.of(kernel).stride(stride));
  }

  /** Returns average pooling: kernel, stride. */
  public static Pool avgPool(int kernel, int stride) {
    return new Pool(Pooling.AVERAGE, Window.of(kernel).stride(stride));
  }

  /** Returns LeNet-5's subsampling: a learned coefficient times the sum, plus a learned bias. */
  public static Subsample subsample(int kernel) {
    return new Subsample(Window.of(kernel).stride(kernel), Initializer.lecun1998());
  }

  /** Returns squared distances from fixed centres. */
  public static Rbf rbf(List<double[]> centres) {
    return new Rbf(centres);
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
}
