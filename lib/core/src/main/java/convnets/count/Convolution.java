package convnets.count;

import convnets.tensor.Channels;
import convnets.tensor.Images;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * A convolution three ways, all equal: as the formula's loops, as one matrix product, and as the
 * backend does it, {@link Images#conv2d}. The first shows what is computed, the second how machines
 * got fast at it, the third is what networks use. The reference backend works by products too.
 *
 * <p>Images x are N×C×H×W, filters w are F×(C/groups)×K×K, biases b are F, and outputs are
 * N×F×H'×W'. How many groups there are, x and w say themselves.
 */
public final class Convolution {
  private Convolution() {}

  /**
   * Returns y[n,f,i,j] = b[f] + Σ x[n,c,i·s+u−p,j·s+v−p] · w[f,c,u,v], with a loop for every
   * letter: four choose an output, and three in {@link Windowed} add up what the window shows.
   *
   * @throws ShapeException if images, filters, biases and window do not fit
   */
  public static Tensor byLoops(Tensor x, Tensor w, Tensor b, Window window) {
    Shape shape = output(x, w, b.shape(), window);
    Windowed windowed = Windowed.of(x, w, window);
    double[] biases = b.toArray();
    double[] y = new double[shape.size()];
    int place = 0;
    for (int n = 0; n < shape.axis(0); n++) {
      for (int f = 0; f < shape.axis(1); f++) {
        for (int i = 0; i < shape.axis(2); i++) {
          for (int j = 0; j < shape.axis(3); j++) {
            y[place++] = biases[f] + windowed.sum(n, f, i, j);
          }
        }
      }
    }
    return Tensor.of(x.backend(), shape, y);
  }

  /**
   * Returns the same as one product of two matrices for each image and group: the filters, each
   * laid out as a row of C·K·K numbers, times the {@link #columns} under the window.
   *
   * @throws ShapeException if images, filters, biases and window do not fit
   */
  public static Tensor byMatrixProduct(Tensor x, Tensor w, Tensor b, Window window) {
    Shape shape = output(x, w, b.shape(), window);
    int groups = x.shape().axis(1) / w.shape().axis(1);
    Shape filters = Shape.of(shape.axis(1) / groups, w.shape().sizeFrom(1)); // F×(C·K·K)
    try (Scope scope = Scope.open("convolution")) {
      Tensor all = w.reshape(Shape.of(groups, filters.size()));
      List<Tensor> outputs = new ArrayList<>();
      for (int n = 0; n < shape.axis(0); n++) {
        for (int group = 0; group < groups; group++) {
          Tensor rows = Channels.gather(all, group).reshape(filters);
          Tensor y = rows.matmul(columns(x, w.shape().axis(1), window, n, group)); // F×(H'·W')
          outputs.add(y.reshape(Shape.of(1, y.shape().size())));
        }
      }
      return scope.keep(Channels.plus(Channels.concat(outputs).reshape(shape), b));
    }
  }

  /**
   * Returns the patches under the window as columns, (C·K·K)×(H'·W'): im2col. Column i·W' + j is
   * what the output at row i, column j sees; padding is 0. A pixel is copied up to K·K times, which
   * buys the loop that machines are fastest at.
   *
   * @param channels how many channels a filter sees
   * @param n the image
   * @param group which of its groups of channels, counted from 0
   */
  public static Tensor columns(Tensor x, int channels, Window window, int n, int group) {
    int places = window.outputWidth(x.shape().axis(3));
    places *= window.outputHeight(x.shape().axis(2));
    Pixels pixels = Pixels.of(x);
    Shape shape = Shape.of(channels * window.area(), places);
    double[] columns = new double[shape.size()];
    for (int element = 0; element < columns.length; element++) {
      int row = element / places;
      int u = row % window.area() / window.kernelWidth();
      int v = row % window.kernelWidth();
      int i = element % places / window.outputWidth(x.shape().axis(3));
      int j = element % places % window.outputWidth(x.shape().axis(3));
      int c = group * channels + row / window.area();
      columns[element] = pixels.under(window, n, c, i, j, u, v);
    }
    return Tensor.of(x.backend(), shape, columns);
  }

  /**
   * Returns one element of a convolution taken apart: the output of image n and filter f at row i
   * and column j, still without a bias.
   *
   * @throws ShapeException if images, filters and window do not fit
   * @throws IndexOutOfBoundsException if the output has no such element
   */
  public static Explanation explain(Tensor x, Tensor w, Window window, int n, int f, int i, int j) {
    Shape shape = output(x, w, Shape.of(Math.max(1, w.shape().axis(0))), window);
    int[] element = {n, f, i, j};
    for (int axis = 0; axis < element.length; axis++) {
      if (element[axis] < 0 || element[axis] >= shape.axis(axis)) {
        throw new IndexOutOfBoundsException("explain: the output is " + shape
            + ", so it has no element [" + n + ", " + f + ", " + i + ", " + j + "]");
      }
    }
    return new Explanation(n, f, i, j, window, Windowed.of(x, w, window).terms(n, f, i, j), 0);
  }

  private static Shape output(Tensor x, Tensor w, Shape b, Window window) {
    Shape images = x.shape();
    Shape filters = w.shape();
    if (images.rank() != 4
        || filters.rank() != 4
        || filters.axis(2) != window.kernelHeight()
        || filters.axis(3) != window.kernelWidth()
        || images.axis(1) % filters.axis(1) != 0
        || filters.axis(0) % (images.axis(1) / filters.axis(1)) != 0
        || window.outputHeight(images.axis(2)) < 1
        || window.outputWidth(images.axis(3)) < 1
        || !b.equals(Shape.of(filters.axis(0)))) {
      throw new ShapeException(
          "convolution: images %s, filters %s and biases %s do not fit a window %s;"
              + " they must be N×C×H×W, F×(C/groups)×%d×%d and F,"
              + " the window no larger than the image",
          images, filters, b, window, window.kernelHeight(), window.kernelWidth());
    }
    return Images.output(images, filters.axis(0), window);
  }
}
