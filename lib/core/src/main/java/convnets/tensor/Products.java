package convnets.tensor;

/** Matrix products, and the distances that stand in their place in an RBF layer. */
public final class Products {
  private Products() {}

  static Tensor matmul(Tensor a, boolean transposeA, Tensor b, boolean transposeB) {
    if (a.shape().rank() != 2 || b.shape().rank() != 2) {
      throw new ShapeException(
          "matmul: both operands must be matrices, but got (%s)·(%s)", a.shape(), b.shape());
    }
    int columns = a.shape().axis(transposeA ? 0 : 1);
    int rows = b.shape().axis(transposeB ? 1 : 0);
    if (columns != rows) {
      throw new ShapeException(
          "matmul: (%s)%s·(%s)%s needs the inner extents to agree, but %d ≠ %d",
          a.shape(), transposeA ? "ᵀ" : "", b.shape(), transposeB ? "ᵀ" : "", columns, rows);
    }
    return Operation.run(
        "matmul", d -> d.matmul(a.buffer(), transposeA, b.buffer(), transposeB), a, b);
  }

  /**
   * Returns the squared distance of each row from each centre: d[n,k] = Σⱼ (x[n,j] − c[k,j])².
   *
   * @throws ShapeException if the rows and the centres differ in length
   */
  public static Tensor squaredDistances(Tensor x, Tensor centres) {
    if (x.shape().rank() != 2
        || centres.shape().rank() != 2
        || x.shape().axis(1) != centres.shape().axis(1)) {
      throw new ShapeException(
          "squaredDistances: rows and centres must have one length, but got %s and %s",
          x.shape(), centres.shape());
    }
    return Operation.run(
        "squaredDistances", d -> d.squaredDistances(x.buffer(), centres.buffer()), x, centres);
  }

  /**
   * Returns the softmax of each row of an N×K tensor: e^x / Σ e^x.
   *
   * @throws ShapeException if x is not a matrix
   */
  public static Tensor softmax(Tensor x) {
    matrix("softmax", x);
    return Operation.run("softmax", d -> d.softmax(x.buffer()), x);
  }

  /**
   * Returns the logarithm of the softmax of each row, without overflow.
   *
   * @throws ShapeException if x is not a matrix
   */
  public static Tensor logSoftmax(Tensor x) {
    matrix("logSoftmax", x);
    return Operation.run("logSoftmax", d -> d.logSoftmax(x.buffer()), x);
  }

  private static void matrix(String operation, Tensor x) {
    if (x.shape().rank() != 2) {
      throw new ShapeException("%s: needs rows of numbers, N×K, but got %s", operation, x.shape());
    }
  }
}
