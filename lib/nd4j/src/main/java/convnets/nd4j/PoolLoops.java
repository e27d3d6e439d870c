package convnets.nd4j;

import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.nio.FloatBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Pooling in Java on the native numbers. ND4J's own does not round up as the papers do, has no
 * plain sum, may count padding and may share a maximum's gradient between equal places; and its
 * gradients take ten times as long.
 */
final class PoolLoops {
  private final Window window;
  private final Pooling pooling;
  private final int width;
  private final int height;
  private final int outputWidth;
  private final int outputHeight;
  private final int planes;
  private int top;
  private int bottom;
  private int left;
  private int right;

  PoolLoops(Window window, Pooling pooling, Shape x, Shape y) {
    this.window = window;
    this.pooling = pooling;
    this.height = x.axis(2);
    this.width = x.axis(3);
    this.outputHeight = y.axis(2);
    this.outputWidth = y.axis(3);
    this.planes = x.axis(0) * x.axis(1);
  }

  void forward(INDArray images, INDArray results) {
    FloatBuffer x = Host.read(images);
    FloatBuffer y = Host.write(results);
    walk((image, output) -> y.put(output, value(x, image)));
    Host.written(results);
  }

  void gradient(INDArray images, INDArray gradients, INDArray results) {
    results.assign(0);
    FloatBuffer x = Host.read(images);
    FloatBuffer dy = Host.read(gradients);
    FloatBuffer dx = Host.read(results);
    walk((image, output) -> spread(x, dy.get(output), dx, image));
    Host.written(results);
  }

  private float value(FloatBuffer x, int image) {
    if (pooling == Pooling.MAX) {
      return x.get(argmax(x, image));
    }
    float sum = 0;
    for (int row = top; row < bottom; row++) {
      int end = image + row * width + right;
      for (int place = image + row * width + left; place < end; place++) {
        sum += x.get(place);
      }
    }
    return pooling == Pooling.SUM ? sum : sum / area();
  }

  private void spread(FloatBuffer x, float dy, FloatBuffer dx, int image) {
    if (pooling == Pooling.MAX) {
      int best = argmax(x, image);
      dx.put(best, dx.get(best) + dy);
      return;
    }
    float share = pooling == Pooling.SUM ? dy : dy / area();
    for (int row = top; row < bottom; row++) {
      int end = image + row * width + right;
      for (int place = image + row * width + left; place < end; place++) {
        dx.put(place, dx.get(place) + share);
      }
    }
  }

  private int argmax(FloatBuffer x, int image) {
    int best = image + top * width + left;
    float max = x.get(best);
    for (int row = top; row < bottom; row++) {
      int end = image + row * width + right;
      for (int place = image + row * width + left; place < end; place++) {
        if (x.get(place) > max) {
          best = place;
          max = x.get(place);
        }
      }
    }
    return best;
  }

  private int area() {
    return (bottom - top) * (right - left);
  }

  private interface Visit {
    void at(int image, int output);
  }

  /** Moves the window over every plane; top, bottom, left and right are what it sees of it. */
  private void walk(Visit visit) {
    int output = 0;
    for (int plane = 0; plane < planes; plane++) {
      for (int i = 0; i < outputHeight; i++) {
        int row = i * window.stride() - window.padHeight();
        top = Math.max(0, row);
        bottom = Math.min(height, row + window.kernelHeight());
        for (int j = 0; j < outputWidth; j++) {
          int column = j * window.stride() - window.padWidth();
          left = Math.max(0, column);
          right = Math.min(width, column + window.kernelWidth());
          visit.at(plane * height * width, output++);
        }
      }
    }
  }
}
