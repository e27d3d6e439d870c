package convnets.tensor.reference;

import static convnets.tensor.reference.HeapBuffer.values;

import convnets.tensor.Buffer;
import convnets.tensor.Shape;

/** The matrix product, c[i,j] = Σₖ a[i,k]·b[k,j], in the order that reads memory in line. */
final class MatmulLoops {
  private MatmulLoops() {}

  static Buffer matmul(Buffer a, boolean transposeA, Buffer b, boolean transposeB) {
    int m = a.shape().axis(transposeA ? 1 : 0);
    int inner = a.shape().axis(transposeA ? 0 : 1);
    int n = b.shape().axis(transposeB ? 0 : 1);
    HeapBuffer c = HeapBuffer.zeros(Shape.of(m, n));
    double[] p = transposeA ? transposed(values(a), inner, m) : values(a);
    for (int i = 0; i < m; i++) {
      for (int j = 0; transposeB && j < n; j++) {
        c.values()[i * n + j] = VectorLoops.dot(p, i * inner, values(b), j * inner, inner);
      }
      for (int k = 0; !transposeB && k < inner; k++) {
        VectorLoops.add(c.values(), i * n, p[i * inner + k], values(b), k * n, n);
      }
    }
    return c;
  }

  private static double[] transposed(double[] a, int rows, int columns) {
    double[] t = new double[a.length];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        t[j * rows + i] = a[i * columns + j];
      }
    }
    return t;
  }
}
