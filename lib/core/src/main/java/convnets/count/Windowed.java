package convnets.count;

import convnets.count.Explanation.Term;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * Images seen through filters: the three inner loops of a convolution.
 *
 * @param group how many filters share the same channels
 */
record Windowed(Pixels x, Pixels w, Window window, int group) {
  static Windowed of(Tensor x, Tensor w, Window window) {
    int groups = x.shape().axis(1) / w.shape().axis(1);
    return new Windowed(Pixels.of(x), Pixels.of(w), window, w.shape().axis(0) / groups);
  }

  /** Returns Σ x[n,c,i·s+u−p,j·s+v−p] · w[f,c,u,v] over c, u and v. */
  double sum(int n, int f, int i, int j) {
    int first = firstChannel(f);
    double sum = 0;
    for (int c = 0; c < w.shape().axis(1); c++) {
      for (int u = 0; u < window.kernelHeight(); u++) {
        for (int v = 0; v < window.kernelWidth(); v++) {
          sum += x.under(window, n, first + c, i, j, u, v) * w.at(f, c, u, v);
        }
      }
    }
    return sum;
  }

  /** Returns the factors of the same sum, in the same order. */
  List<Term> terms(int n, int f, int i, int j) {
    int first = firstChannel(f);
    List<Term> terms = new ArrayList<>();
    for (int c = 0; c < w.shape().axis(1); c++) {
      for (int u = 0; u < window.kernelHeight(); u++) {
        for (int v = 0; v < window.kernelWidth(); v++) {
          int row = i * window.stride() + u - window.padHeight();
          int column = j * window.stride() + v - window.padWidth();
          double pixel = x.at(n, first + c, row, column);
          boolean padding = x.isPadding(row, column);
          terms.add(new Term(first + c, row, column, pixel, w.at(f, c, u, v), padding));
        }
      }
    }
    return List.copyOf(terms);
  }

  /** In groups, a filter sees its own channels only. */
  private int firstChannel(int f) {
    return f / group * w.shape().axis(1);
  }
}
