package convnets.tensor.reference;

/** The two loops in which all products end: a dot product, and adding a multiple of a row. */
final class VectorLoops {
  private VectorLoops() {}

  /** Returns Σ a[i]·b[i]; four sums at a time, because a processor can add while it adds. */
  static double dot(double[] a, int fromA, double[] b, int fromB, int n) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < n; i += 4) {
      s0 += a[fromA + i] * b[fromB + i];
      s1 += a[fromA + i + 1] * b[fromB + i + 1];
      s2 += a[fromA + i + 2] * b[fromB + i + 2];
      s3 += a[fromA + i + 3] * b[fromB + i + 3];
    }
    for (; i < n; i++) {
      s0 += a[fromA + i] * b[fromB + i];
    }
    return s0 + s1 + (s2 + s3);
  }

  /** c[i] += factor·b[i]. */
  static void add(double[] c, int toC, double factor, double[] b, int fromB, int n) {
    for (int i = 0; i < n; i++) {
      c[toC + i] += factor * b[fromB + i];
    }
  }
}
