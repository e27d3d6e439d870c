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
    double[] p = values(a);
    int rowOfA = transposeA ? 1 : inner;
    int columnOfA = transposeA ? m : 1;
    for (int i = 0; i < m; i++) {
      if (transposeB) {
        dots(p, i * rowOfA, columnOfA, inner, values(b), c.values(), i * n, n);
      } else {
        for (int k = 0; k < inner; k++) {
          addRow(c.values(), i * n, p[i * rowOfA + k * columnOfA], values(b), k * n, n);
        }
      }
    }
    return c;
  }

  /** c[j] += factor·b[j] for one row. */
  private static void addRow(double[] c, int toC, double factor, double[] b, int fromB, int n) {
    for (int j = 0; j < n; j++) {
      c[toC + j] += factor * b[fromB + j];
    }
  }

  /** c[j] = Σₖ a[k]·b[j,k]: one row of a against every row of b. */
  private static void dots(
      double[] a, int fromA, int step, int inner, double[] b, double[] c, int toC, int n) {
    for (int j = 0; j < n; j++) {
      double sum = 0;
      for (int k = 0; k < inner; k++) {
        sum += a[fromA + k * step] * b[j * inner + k];
      }
      c[toC + j] = sum;
    }
  }
}
