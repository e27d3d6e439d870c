package convnets.tensor;

/** Convolution and pooling over N×C×H×W images, with the gradients that their chain rules need. */
public final class Images {
  private Images() {}

  /**
   * Returns the convolution: y[n,f,i,j] = b[f] + Σ x[n,c,i·s+u−p,j·s+v−p] · w[f,c,u,v] over c, u,
   * v. (Without flipping the filter, as all networks have it: strictly, a correlation.)
   *
   * @throws ShapeException if filters and images do not fit
   */
  public static Tensor conv2d(Tensor x, Tensor w, Tensor b, Window window, int groups) {
    return conv2d(x, w, b, window, groups, Activation.IDENTITY);
  }

  /** Returns f of the convolution: a backend may do both in one pass over the images. */
  public static Tensor conv2d(
      Tensor x, Tensor w, Tensor b, Window window, int groups, Activation f) {
    filters(x.shape(), w.shape(), window, groups);
    Products.biases("conv2d", w.shape().axis(0), "filters", b.shape());
    fits("conv2d", x.shape(), window);
    return Operation.run(
        "conv2d", d -> d.conv2d(x.buffer(), w.buffer(), b.buffer(), window, groups, f), x, w, b);
  }

  /** Returns the gradient of {@link #conv2d} in its images. */
  public static Tensor conv2dInputGradient(
      Tensor dy, Tensor w, Shape x, Window window, int groups) {
    filters(x, w.shape(), window, groups);
    output("conv2dInputGradient", dy, x, w.shape().axis(0), window);
    return Operation.run(
        "conv2dInputGradient",
        d -> d.conv2dInputGradient(dy.buffer(), w.buffer(), x, window, groups),
        dy,
        w);
  }

  /** Returns the gradient of {@link #conv2d} in its filters. */
  public static Tensor conv2dWeightGradient(
      Tensor x, Tensor dy, Shape w, Window window, int groups) {
    filters(x.shape(), w, window, groups);
    output("conv2dWeightGradient", dy, x.shape(), w.axis(0), window);
    return Operation.run(
        "conv2dWeightGradient",
        d -> d.conv2dWeightGradient(x.buffer(), dy.buffer(), w, window, groups),
        x,
        dy);
  }

  /**
   * Returns the maximum, mean or sum under each window; padding never counts.
   *
   * @throws ShapeException if the window does not fit into the images
   */
  public static Tensor pool(Tensor x, Window window, Pooling pooling) {
    images("pool", x.shape());
    fits("pool", x.shape(), window);
    return Operation.run("pool", d -> d.pool(x.buffer(), window, pooling), x);
  }

  /** Returns the gradient of {@link #pool} from its input, its output, and that one's gradient. */
  public static Tensor poolGradient(Tensor x, Tensor y, Tensor dy, Window window, Pooling pooling) {
    output("poolGradient", y, x.shape(), x.shape().axis(1), window);
    output("poolGradient", dy, x.shape(), x.shape().axis(1), window);
    return Operation.run(
        "poolGradient",
        d -> d.poolGradient(x.buffer(), y.buffer(), dy.buffer(), window, pooling),
        x,
        y,
        dy);
  }

  /** Returns the shape of a window's output over N×C×H×W images, with {@code channels} channels. */
  public static Shape output(Shape x, int channels, Window window) {
    return Shape.of(
        x.axis(0), channels, window.outputHeight(x.axis(2)), window.outputWidth(x.axis(3)));
  }

  private static void output(String operation, Tensor dy, Shape x, int channels, Window window) {
    Shape expected = output(x, channels, window);
    if (!dy.shape().equals(expected)) {
      throw new ShapeException(
          "%s: the output of %s under a window %s is %s, but its gradient is %s",
          operation, x, window, expected, dy.shape());
    }
  }

  private static void filters(Shape x, Shape w, Window window, int groups) {
    images("conv2d", x);
    images("conv2d", w);
    if (w.axis(2) != window.kernelHeight() || w.axis(3) != window.kernelWidth()) {
      throw new ShapeException("conv2d: filters %s do not have the kernel %s", w, window);
    }
    if (groups < 1 || x.axis(1) % groups != 0 || w.axis(0) % groups != 0) {
      throw new ShapeException(
          "conv2d: %d channels and %d filters cannot be split into %d groups",
          x.axis(1), w.axis(0), groups);
    }
    if (w.axis(1) * groups != x.axis(1)) {
      throw new ShapeException(
          "conv2d: images %s have %d channels, but filters %s in groups of %d want %d",
          x, x.axis(1), w, groups, w.axis(1) * groups);
    }
  }

  private static void images(String operation, Shape x) {
    if (x.rank() != 4) {
      throw new ShapeException("%s: needs four axes, N×C×H×W, but got %s", operation, x);
    }
  }

  private static void fits(String operation, Shape x, Window window) {
    if (window.outputHeight(x.axis(2)) < 1 || window.outputWidth(x.axis(3)) < 1) {
      throw new ShapeException(
          "%s: a window %s does not fit into images %s; pad them, or take a smaller kernel",
          operation, window, x);
    }
  }
}
