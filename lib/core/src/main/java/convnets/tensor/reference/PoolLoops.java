package convnets.tensor.reference;

import static convnets.tensor.reference.HeapBuffer.values;

import convnets.tensor.Buffer;
import convnets.tensor.Images;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;

/** Pooling: each window looks only at the places that lie inside its image. */
final class PoolLoops {
  private PoolLoops() {}

  static Buffer forward(Buffer x, Window window, Pooling pooling) {
    Shape shape = Images.output(x.shape(), x.shape().axis(1), window);
    HeapBuffer y = HeapBuffer.zeros(shape);
    walk(x.shape(), shape, window, (to, view) -> y.values()[to] = value(values(x), view, pooling));
    return y;
  }

  static Buffer gradient(Buffer x, Buffer dy, Window window, Pooling pooling) {
    HeapBuffer dx = HeapBuffer.zeros(x.shape());
    walk(
        x.shape(),
        dy.shape(),
        window,
        (from, view) -> spread(values(x), dx.values(), values(dy)[from], view, pooling));
    return dx;
  }

  private static double value(double[] x, View view, Pooling pooling) {
    if (pooling == Pooling.MAX) {
      return x[view.argmax(x)];
    }
    double sum = 0;
    for (int row = view.top; row < view.bottom; row++) {
      for (int column = view.left; column < view.right; column++) {
        sum += x[view.image + row * view.width + column];
      }
    }
    return pooling == Pooling.SUM ? sum : sum / view.area();
  }

  private static void spread(double[] x, double[] dx, double dy, View view, Pooling pooling) {
    if (pooling == Pooling.MAX) {
      dx[view.argmax(x)] += dy;
      return;
    }
    double share = pooling == Pooling.SUM ? dy : dy / view.area();
    for (int row = view.top; row < view.bottom; row++) {
      for (int column = view.left; column < view.right; column++) {
        dx[view.image + row * view.width + column] += share;
      }
    }
  }

  /** The part of an image that a window sees: rows top to bottom, columns left to right. */
  private static final class View {
    int image;
    int width;
    int top;
    int bottom;
    int left;
    int right;

    int area() {
      return (bottom - top) * (right - left);
    }

    int argmax(double[] x) {
      int best = image + top * width + left;
      for (int row = top; row < bottom; row++) {
        for (int column = left; column < right; column++) {
          int place = image + row * width + column;
          if (x[place] > x[best]) {
            best = place;
          }
        }
      }
      return best;
    }
  }

  private interface Visit {
    void at(int output, View view);
  }

  private static void walk(Shape x, Shape y, Window window, Visit visit) {
    View view = new View();
    view.width = x.axis(3);
    int places = y.sizeFrom(2);
    for (int output = 0; output < y.size(); output++) {
      int place = output % places;
      view.image = output / places * x.sizeFrom(2);
      int top = place / y.axis(3) * window.stride() - window.padHeight();
      int left = place % y.axis(3) * window.stride() - window.padWidth();
      view.top = Math.max(0, top);
      view.bottom = Math.min(x.axis(2), top + window.kernelHeight());
      view.left = Math.max(0, left);
      view.right = Math.min(x.axis(3), left + window.kernelWidth());
      visit.at(output, view);
    }
  }
}
