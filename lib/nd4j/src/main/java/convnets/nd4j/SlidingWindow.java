package convnets.nd4j;

import convnets.tensor.Shape;
import convnets.tensor.Window;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Convolution and the gradient of its images; that of its filters is {@link FilterGradient}.
 *
 * <p>The windows reach over a stretch of (outputs − 1)·stride + kernel elements. Where that is not
 * the padded image, the images are copied to it, and no padding is left for ND4J to see.
 */
final class SlidingWindow implements Convolution {
  private static final long NCHW = 0;
  private static final long FILTERS_FIRST = 1;

  private final Memory memory;
  private final Window window;
  private final int height;
  private final int width;
  private final int reachHeight;
  private final int reachWidth;

  /** Prepares for images of shape {@code x} and outputs of shape {@code y}. */
  SlidingWindow(Memory memory, Window window, Shape x, Shape y) {
    this.memory = memory;
    this.window = window;
    this.height = x.axis(2);
    this.width = x.axis(3);
    this.reachHeight = (y.axis(2) - 1) * window.stride() + window.kernelHeight();
    this.reachWidth = (y.axis(3) - 1) * window.stride() + window.kernelWidth();
  }

  @Override
  public void forward(INDArray x, INDArray w, INDArray b, INDArray y) {
    if (reachHeight <= height + 2 * window.padHeight()
        && reachWidth <= width + 2 * window.padWidth()) {
      Call.run("conv2d", settings(window.padHeight(), window.padWidth()), y, x, w, b);
      return;
    }
    try (Nd4jBuffer reached = images("conv2d", x.size(0), x.size(1), reachHeight, reachWidth)) {
      Slices.place(x, reached.array(), window.padHeight(), window.padWidth());
      Call.run("conv2d", settings(0, 0), y, reached.array(), w, b);
    }
  }

  /** Each output spreads over the elements that its window saw. */
  @Override
  public void inputGradient(INDArray dy, INDArray w, INDArray dx) {
    if (reachHeight == height + 2 * window.padHeight()
        && reachWidth == width + 2 * window.padWidth()) {
      Call.run("deconv2d", settings(window.padHeight(), window.padWidth()), dx, dy, w);
      return;
    }
    try (Nd4jBuffer reached =
        images("conv2dInputGradient", dx.size(0), dx.size(1), reachHeight, reachWidth)) {
      Call.run("deconv2d", settings(0, 0), reached.array(), dy, w);
      Slices.place(reached.array(), dx, -window.padHeight(), -window.padWidth());
    }
  }

  @Override
  public void filterGradient(INDArray x, INDArray dy, INDArray dw) {
    new FilterGradient(memory, window).compute(x, dy, dw);
  }

  private Nd4jBuffer images(String name, long n, long c, long h, long w) {
    return memory.allocate(name, Shape.of((int) n, (int) c, (int) h, (int) w));
  }

  private long[] settings(int padHeight, int padWidth) {
    return new long[] {
      window.kernelHeight(),
      window.kernelWidth(),
      window.stride(),
      window.stride(),
      padHeight,
      padWidth,
      1,
      1,
      0,
      NCHW,
      FILTERS_FIRST
    };
  }
}
