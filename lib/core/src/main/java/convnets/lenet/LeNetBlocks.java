package convnets.lenet;

import convnets.nn.Initializer;
import convnets.tensor.Window;
import java.util.List;

/** The words of LeNet-5's table that no later paper uses. */
public final class LeNetBlocks {
  private LeNetBlocks() {}

  /** Returns a convolution whose filters see only the maps that the table names. */
  public static ConnectedConv conv(List<List<Integer>> table, int kernel, Initializer initializer) {
    return new ConnectedConv(table, Window.of(kernel), initializer);
  }

  /** Returns LeNet-5's subsampling: a learned coefficient times the sum, plus a learned bias. */
  public static Subsample subsample(int kernel) {
    return new Subsample(Window.of(kernel).stride(kernel), Initializer.lecun1998());
  }

  /** Returns squared distances from fixed centres. */
  public static Rbf rbf(List<double[]> centres) {
    return new Rbf(centres);
  }
}
