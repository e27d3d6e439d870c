package convnets.tensor.reference;

import convnets.tensor.Images;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A drawn convolution or pooling; kernels, strides, pads and images need not be square. */
final class DrawnWindow {
  /** One product of a convolution's sum, by the places of its factors and of its result. */
  interface Term {
    void at(int x, int w, int y);
  }

  final int groups;
  final Window window;
  final Shape x;
  final Shape w;
  final Shape y;

  DrawnWindow(Random random) {
    groups = 1 + random.nextInt(3);
    int kh = 1 + random.nextInt(4);
    int kw = 1 + random.nextInt(4);
    Window drawn =
        Window.of(kh, kw).stride(1 + random.nextInt(3)).pad(random.nextInt(kh), random.nextInt(kw));
    window = random.nextBoolean() ? drawn : drawn.ceil();
    int channels = 1 + random.nextInt(3);
    int height = Math.max(1, kh - 2 * window.padHeight()) + random.nextInt(6);
    int width = Math.max(1, kw - 2 * window.padWidth()) + random.nextInt(6);
    x = Shape.of(1 + random.nextInt(3), channels * groups, height, width);
    w = Shape.of((1 + random.nextInt(3)) * groups, channels, kh, kw);
    y = Images.output(x, w.axis(0), window);
  }

  /** Visits the places in x, w and y of every term of the formula: seven loops. */
  void terms(Term term) {
    for (int n = 0; n < y.axis(0); n++) {
      for (int f = 0; f < y.axis(1); f++) {
        for (int i = 0; i < y.axis(2); i++) {
          for (int j = 0; j < y.axis(3); j++) {
            terms(n, f, i, j, term);
          }
        }
      }
    }
  }

  private void terms(int n, int f, int i, int j, Term term) {
    int group = f / (w.axis(0) / groups);
    for (int c = 0; c < w.axis(1); c++) {
      for (int u = 0; u < w.axis(2); u++) {
        for (int v = 0; v < w.axis(3); v++) {
          int row = i * window.stride() + u - window.padHeight();
          int column = j * window.stride() + v - window.padWidth();
          if (row >= 0 && row < x.axis(2) && column >= 0 && column < x.axis(3)) {
            term.at(
                place(x, n, group * w.axis(1) + c, row, column),
                place(w, f, c, u, v),
                place(y, n, f, i, j));
          }
        }
      }
    }
  }

  /** The places of x under the window of one output of a pooling, in reading order. */
  List<Integer> seen(int output, Shape y) {
    List<Integer> places = new ArrayList<>();
    int top = output / y.axis(3) % y.axis(2) * window.stride() - window.padHeight();
    int left = output % y.axis(3) * window.stride() - window.padWidth();
    for (int place = 0; place < x.sizeFrom(2); place++) {
      int row = place / x.axis(3) - top;
      int column = place % x.axis(3) - left;
      if (row >= 0 && row < w.axis(2) && column >= 0 && column < w.axis(3)) {
        places.add(output / y.sizeFrom(2) * x.sizeFrom(2) + place);
      }
    }
    return places;
  }

  private static int place(Shape shape, int a, int b, int c, int d) {
    return ((a * shape.axis(1) + b) * shape.axis(2) + c) * shape.axis(3) + d;
  }
}
