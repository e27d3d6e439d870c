package convnets.tensor.reference;

import static convnets.tensor.reference.HeapBuffer.values;

import convnets.tensor.Buffer;
import convnets.tensor.Images;
import convnets.tensor.Shape;
import convnets.tensor.Window;

/**
 * Convolution and its two gradients: one walk over all terms y[i,j] ← x[i·s+u−p, j·s+v−p] · w[u,v],
 * three ways to use them. A term is linear in each of y, x and w, so its chain rules are the same
 * products with the roles exchanged.
 */
final class ConvolutionLoops {
  private final double[] x;
  private final double[] w;
  private final double[] y;
  private final Window window;

  private ConvolutionLoops(double[] x, double[] w, double[] y, Window window) {
    this.x = x;
    this.w = w;
    this.y = y;
    this.window = window;
  }

  static Buffer forward(Buffer x, Buffer w, Buffer b, Window window, int groups) {
    Shape shape = Images.output(x.shape(), w.shape().axis(0), window);
    HeapBuffer y = HeapBuffer.zeros(shape);
    int places = shape.sizeFrom(2);
    for (int i = 0; i < shape.size(); i++) {
      y.values()[i] = values(b)[i / places % shape.axis(1)];
    }
    ConvolutionLoops loops = new ConvolutionLoops(values(x), values(w), y.values(), window);
    loops.walk(x.shape(), w.shape(), shape, groups, loops::addToOutput);
    return y;
  }

  static Buffer inputGradient(Buffer dy, Buffer w, Shape x, Window window, int groups) {
    HeapBuffer dx = HeapBuffer.zeros(x);
    ConvolutionLoops loops = new ConvolutionLoops(dx.values(), values(w), values(dy), window);
    loops.walk(x, w.shape(), dy.shape(), groups, loops::addToInput);
    return dx;
  }

  static Buffer weightGradient(Buffer x, Buffer dy, Shape w, Window window, int groups) {
    HeapBuffer dw = HeapBuffer.zeros(w);
    ConvolutionLoops loops = new ConvolutionLoops(values(x), dw.values(), values(dy), window);
    loops.walk(x.shape(), w, dy.shape(), groups, loops::addToWeight);
    return dw;
  }

  /** What happens to one row of outputs, one row of the image, and one row of a filter. */
  private interface Rows {
    void use(int y, int x, int w, int outputs, int width);
  }

  private void walk(Shape xs, Shape ws, Shape ys, int groups, Rows rows) {
    int channels = ws.axis(1);
    int filters = ws.axis(0) / groups;
    for (int n = 0; n < ys.axis(0); n++) {
      for (int f = 0; f < ys.axis(1); f++) {
        int firstChannel = f / filters * channels;
        for (int c = 0; c < channels; c++) {
          int image = (n * xs.axis(1) + firstChannel + c) * xs.sizeFrom(2);
          int filter = (f * channels + c) * ws.sizeFrom(2);
          int output = (n * ys.axis(1) + f) * ys.sizeFrom(2);
          plane(image, filter, output, xs, ys, rows);
        }
      }
    }
  }

  private void plane(int image, int filter, int output, Shape xs, Shape ys, Rows rows) {
    int width = xs.axis(3);
    for (int i = 0; i < ys.axis(2); i++) {
      for (int u = 0; u < window.kernelHeight(); u++) {
        int row = i * window.stride() + u - window.padHeight();
        if (row >= 0 && row < xs.axis(2)) {
          int w0 = filter + u * window.kernelWidth();
          rows.use(output + i * ys.axis(3), image + row * width, w0, ys.axis(3), width);
        }
      }
    }
  }

  private void addToOutput(int y0, int x0, int w0, int outputs, int width) {
    for (int v = 0; v < window.kernelWidth(); v++) {
      double weight = w[w0 + v];
      int from = firstInside(v);
      int to = lastInside(v, outputs, width);
      int shift = x0 + v - window.padWidth();
      for (int j = from; j < to; j++) {
        y[y0 + j] += x[shift + j * window.stride()] * weight;
      }
    }
  }

  private void addToInput(int y0, int x0, int w0, int outputs, int width) {
    for (int v = 0; v < window.kernelWidth(); v++) {
      double weight = w[w0 + v];
      int from = firstInside(v);
      int to = lastInside(v, outputs, width);
      int shift = x0 + v - window.padWidth();
      for (int j = from; j < to; j++) {
        x[shift + j * window.stride()] += y[y0 + j] * weight;
      }
    }
  }

  private void addToWeight(int y0, int x0, int w0, int outputs, int width) {
    for (int v = 0; v < window.kernelWidth(); v++) {
      int from = firstInside(v);
      int to = lastInside(v, outputs, width);
      int shift = x0 + v - window.padWidth();
      double sum = 0;
      for (int j = from; j < to; j++) {
        sum += y[y0 + j] * x[shift + j * window.stride()];
      }
      w[w0 + v] += sum;
    }
  }

  /** The first output j whose place j·s + v − p lies inside the image. */
  private int firstInside(int v) {
    return Math.max(0, (window.padWidth() - v + window.stride() - 1) / window.stride());
  }

  /** One behind the last output j whose place lies inside the image. */
  private int lastInside(int v, int outputs, int width) {
    int way = width - 1 + window.padWidth() - v;
    return way < 0 ? 0 : Math.min(outputs, way / window.stride() + 1);
  }
}
