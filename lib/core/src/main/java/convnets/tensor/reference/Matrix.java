package convnets.tensor.reference;

import convnets.tensor.Buffer;
import convnets.tensor.Shape;

/**
 * A view of an array as a matrix: element (i, j) stands at start + i·row + j·column. One of the two
 * steps is 1.
 */
@SuppressWarnings("ArrayRecordComponent") // a view, never compared
record Matrix(double[] values, int start, int rows, int columns, int row, int column) {

  /** Returns a buffer of rank 2. */
  static Matrix of(Buffer x) {
    return of(HeapBuffer.values(x), 0, x.shape().axis(0), x.shape().axis(1));
  }

  /** Returns rows×columns numbers in row-major order, from {@code start} on. */
  static Matrix of(double[] values, int start, int rows, int columns) {
    return new Matrix(values, start, rows, columns, columns, 1);
  }

  /** Returns another view of the same numbers, rows and columns exchanged. */
  Matrix transposed() {
    return new Matrix(values, start, columns, rows, column, row);
  }

  /** Returns a transposed copy, whose rows lie in line again. */
  Matrix transposedCopy() {
    double[] copy = new double[rows * columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        copy[j * rows + i] = values[start + i * row + j * column];
      }
    }
    return of(copy, 0, columns, rows);
  }

  /** Returns this·b in a buffer of its own. */
  Buffer times(Matrix b) {
    HeapBuffer c = HeapBuffer.zeros(Shape.of(rows, b.columns));
    of(c).addProduct(this, b);
    return c;
  }

  /** Adds the product a·b to this matrix, whose rows lie in line: c[i,j] += Σₖ a[i,k]·b[k,j]. */
  void addProduct(Matrix a, Matrix b) {
    for (int i = 0; i < rows; i++) {
      if (b.column == 1) {
        addRows(i, a, b);
      } else {
        addDots(i, a, b);
      }
    }
  }

  /** c[i,·] += Σₖ a[i,k]·b[k,·]: the loop over j runs along memory, four rows at once. */
  private void addRows(int i, Matrix a, Matrix b) {
    int a0 = a.start + i * a.row;
    int c0 = start + i * row;
    int k = 0;
    for (; k + 3 < a.columns; k += 4) {
      double f0 = a.values[a0 + k * a.column];
      double f1 = a.values[a0 + (k + 1) * a.column];
      double f2 = a.values[a0 + (k + 2) * a.column];
      double f3 = a.values[a0 + (k + 3) * a.column];
      addFour(c0, f0, f1, f2, f3, b, k);
    }
    for (; k < a.columns; k++) {
      double factor = a.values[a0 + k * a.column];
      int b0 = b.start + k * b.row;
      for (int j = 0; j < columns; j++) {
        values[c0 + j] += factor * b.values[b0 + j];
      }
    }
  }

  private void addFour(int c0, double f0, double f1, double f2, double f3, Matrix b, int k) {
    double[] c = values;
    double[] from = b.values;
    int b0 = b.start + k * b.row;
    int b1 = b0 + b.row;
    int b2 = b1 + b.row;
    int b3 = b2 + b.row;
    for (int j = 0; j < columns; j++) {
      c[c0 + j] += f0 * from[b0 + j] + f1 * from[b1 + j] + f2 * from[b2 + j] + f3 * from[b3 + j];
    }
  }

  /** c[i,j] += Σₖ a[i,k]·b[k,j], where the columns of b lie in line. */
  private void addDots(int i, Matrix a, Matrix b) {
    for (int j = 0; j < columns; j++) {
      int a0 = a.start + i * a.row;
      int b0 = b.start + j * b.column;
      values[start + i * row + j] += dot(a.values, a0, a.column, b.values, b0, a.columns);
    }
  }

  /** Four sums at a time, because a processor can add while it adds. */
  private static double dot(double[] a, int a0, int step, double[] b, int b0, int n) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < n; i += 4) {
      s0 += a[a0 + i * step] * b[b0 + i];
      s1 += a[a0 + (i + 1) * step] * b[b0 + i + 1];
      s2 += a[a0 + (i + 2) * step] * b[b0 + i + 2];
      s3 += a[a0 + (i + 3) * step] * b[b0 + i + 3];
    }
    for (; i < n; i++) {
      s0 += a[a0 + i * step] * b[b0 + i];
    }
    return s0 + s1 + (s2 + s3);
  }
}
