package convnets.nd4j;

import convnets.tensor.Shape;
import convnets.tensor.Window;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A convolution whose kernel covers the whole image has one output a filter: it is a fully
 * connected layer, y = x·wᵀ + b, as C5 of LeNet-5. As such it is ten times as fast as ND4J's
 * {@code deconv2d}.
 */
final class WholeImage implements Convolution {
  private static final long[] NONE_TRANSPOSED = {0, 0, 0};
  private static final long[] FIRST_TRANSPOSED = {1, 0, 0};
  private static final long[] SECOND_TRANSPOSED = {0, 1, 0};

  static boolean is(Window window, Shape x) {
    return window.kernelHeight() == x.axis(2)
        && window.kernelWidth() == x.axis(3)
        && window.padHeight() == 0
        && window.padWidth() == 0;
  }

  @Override
  public void forward(INDArray x, INDArray w, INDArray b, INDArray y) {
    INDArray rows = rows(y);
    Call.run("matmul", SECOND_TRANSPOSED, rows, rows(x), rows(w));
    Call.run("add", rows, rows, b);
  }

  @Override
  public void inputGradient(INDArray dy, INDArray w, INDArray dx) {
    Call.run("matmul", NONE_TRANSPOSED, rows(dx), rows(dy), rows(w));
  }

  @Override
  public void filterGradient(INDArray x, INDArray dy, INDArray dw) {
    Call.run("matmul", FIRST_TRANSPOSED, rows(dw), rows(dy), rows(x));
  }

  private static INDArray rows(INDArray x) {
    return x.reshape(x.size(0), x.length() / x.size(0));
  }
}
