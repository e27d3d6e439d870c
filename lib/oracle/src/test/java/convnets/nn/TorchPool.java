package convnets.nn;

import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import convnets.oracle.Torch;
import convnets.tensor.Pooling;
import convnets.tensor.Rounding;
import convnets.tensor.Window;
import java.util.Arrays;

/** Pooling by PyTorch; what it has no word for is a convolution with ones, channel by channel. */
record TorchPool(Torch torch, Window window) {
  PtNDArray of(Pool pool, PtNDArray x) {
    if (pool.pooling() == Pooling.MAX) {
      boolean ceil = window.rounding() == Rounding.CEIL;
      return JniUtils.maxPool(x, kernel(), stride(), pad(), ceil);
    } else if (pool.pooling() == Pooling.SUM) {
      return sum(x);
    }
    return pool.padding()
        ? average(x)
        : JniUtils.div(average(x), average(ones(Interpreter.ours(x))));
  }

  /** DJL hands on no wish about the padding, it counts: the mean of ones says how much too much. */
  private PtNDArray average(PtNDArray x) {
    boolean ceil = window.rounding() == Rounding.CEIL;
    return JniUtils.avgPool(x, kernel(), stride(), pad(), ceil, true);
  }

  /** A window that hangs over sees zeros: as many lines of them are added as it needs. */
  private PtNDArray sum(PtNDArray x) {
    Shape shape = x.getShape();
    int channels = (int) shape.get(1);
    long below = missing(shape.get(2), window.kernelHeight(), window.padHeight());
    long right = missing(shape.get(3), window.kernelWidth(), window.padWidth());
    long[] lines = {window.padWidth(), right, window.padHeight(), below};
    var filters =
        convnets.tensor.Shape.of(channels, 1, window.kernelHeight(), window.kernelWidth());
    return JniUtils.convolution(
        JniUtils.pad(x, lines, 0),
        ones(filters),
        torch.of(convnets.tensor.Shape.of(channels), new double[channels]),
        stride(),
        new Shape(0, 0),
        new Shape(1, 1),
        channels);
  }

  /** Returns the lines behind the image that the last window reaches. */
  private long missing(long extent, int kernel, int pad) {
    long way = extent + 2L * pad - kernel;
    long steps = way / window.stride();
    boolean partial = window.rounding() == Rounding.CEIL && way % window.stride() != 0;
    if (partial && (steps + 1) * window.stride() < extent + pad) {
      steps++;
    }
    return Math.max(0, steps * window.stride() + kernel - extent - pad);
  }

  private PtNDArray ones(convnets.tensor.Shape shape) {
    double[] ones = new double[shape.size()];
    Arrays.fill(ones, 1);
    return torch.of(shape, ones);
  }

  private Shape kernel() {
    return new Shape(window.kernelHeight(), window.kernelWidth());
  }

  private Shape pad() {
    return new Shape(window.padHeight(), window.padWidth());
  }

  private Shape stride() {
    return new Shape(window.stride(), window.stride());
  }
}
