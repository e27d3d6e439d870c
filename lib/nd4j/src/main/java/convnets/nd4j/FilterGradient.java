package convnets.nd4j;

import convnets.tensor.Shape;
import convnets.tensor.Window;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * dw[f,c,u,v] = Σ dy[n,f,i,j] · x[n,c,i·s+u−p,j·s+v−p] is a convolution too: channels are its
 * images, images its channels, and dy its filters. ND4J's {@code conv2d_bp} would compute the
 * gradient of the images as well, which the first layer never needs.
 *
 * <p>With a stride s the elements of dy would have to lie s apart, at which oneDNN in ND4J fails.
 * Instead x is dealt out into s·s smaller images, of which each shows one place of every s×s block;
 * over these the window moves by 1, and the small results are put together again.
 */
final class FilterGradient {
  private static final String NAME = "conv2dWeightGradient";

  private final Memory memory;
  private final Window window;
  private final long stride;
  private final long rows;
  private final long columns;

  FilterGradient(Memory memory, Window window) {
    this.memory = memory;
    this.window = window;
    this.stride = window.stride();
    this.rows = (window.kernelHeight() + stride - 1) / stride;
    this.columns = (window.kernelWidth() + stride - 1) / stride;
  }

  void compute(INDArray x, INDArray dy, INDArray dw) {
    long n = x.size(0);
    long c = x.size(1);
    long f = dy.size(1);
    long height = dy.size(2) - 1 + rows;
    long width = dy.size(3) - 1 + columns;
    try (Nd4jBuffer padded = images(n, c, height * stride, width * stride);
        Nd4jBuffer images = images(c * stride * stride, n, height, width);
        Nd4jBuffer filters = images(f, n, dy.size(2), dy.size(3));
        Nd4jBuffer results = images(c * stride * stride, f, rows, columns);
        Nd4jBuffer blocks = images(f, c, rows * stride, columns * stride)) {
      Slices.place(x, padded.array(), window.padHeight(), window.padWidth());
      deal(padded.array(), images.array());
      filters.array().assign(dy.permute(1, 0, 2, 3));
      long[] settings = {dy.size(2), dy.size(3), 1, 1, 0, 0, 1, 1, 0, 0, 1};
      Call.run("conv2d", settings, results.array(), images.array(), filters.array());
      collect(results.array(), blocks.array());
      Slices.place(blocks.array(), dw, 0, 0);
    }
  }

  /** N×C×(H·s)×(W·s) becomes (C·s·s)×N×H×W. */
  private void deal(INDArray x, INDArray y) {
    if (stride == 1) {
      y.assign(x.permute(1, 0, 2, 3));
      return;
    }
    long n = x.size(0);
    long c = x.size(1);
    y.reshape(c, stride, stride, n, y.size(2), y.size(3))
        .assign(x.reshape(n, c, y.size(2), stride, y.size(3), stride).permute(1, 3, 5, 0, 2, 4));
  }

  /** (C·s·s)×F×H×W becomes F×C×(H·s)×(W·s). */
  private void collect(INDArray x, INDArray y) {
    if (stride == 1) {
      y.assign(x.permute(1, 0, 2, 3));
      return;
    }
    long f = y.size(0);
    long c = y.size(1);
    y.reshape(f, c, rows, stride, columns, stride)
        .assign(x.reshape(c, stride, stride, f, rows, columns).permute(3, 0, 4, 1, 5, 2));
  }

  private Nd4jBuffer images(long n, long c, long h, long w) {
    return memory.allocate(NAME, Shape.of((int) n, (int) c, (int) h, (int) w));
  }
}
