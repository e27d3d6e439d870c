package convnets.count;

import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.Window;

/** The numbers of a batch of images, with zeros all around them. */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record Pixels(Shape shape, double[] values) {
  static Pixels of(Tensor images) {
    return new Pixels(images.shape(), images.toArray());
  }

  boolean isPadding(int row, int column) {
    return row < 0 || row >= shape.axis(2) || column < 0 || column >= shape.axis(3);
  }

  double at(int n, int c, int row, int column) {
    int plane = n * shape.axis(1) + c;
    return isPadding(row, column)
        ? 0
        : values[(plane * shape.axis(2) + row) * shape.axis(3) + column];
  }

  /** Returns x[n,c,i·s+u−p,j·s+v−p]: what a window at i, j shows at u, v. */
  double under(Window window, int n, int c, int i, int j, int u, int v) {
    int row = i * window.stride() + u - window.padHeight();
    int column = j * window.stride() + v - window.padWidth();
    return at(n, c, row, column);
  }
}
