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

  static Tensor timesNumber(Tensor x, Tensor number) {
    if (number.shape().size() != 1) {
      throw new ShapeException(
          "timesNumber: a single number must follow %s, but got %s", x.shape(), number.shape());
    }
    return Operation.run("timesNumber", d -> d.timesNumber(x.buffer(), number.buffer()), x, number);
  }

  /**
   * Returns what the units of a layer give for each row: y[n,k] = f(b[k] + Σⱼ x[n,j]·w[k,j]).
   *
   * @throws ShapeException if rows, weights and biases do not fit
   */
  public static Tensor linear(Tensor x, Tensor w, Tensor b, Activation f) {
    matrix("linear", x);
    matrix("linear", w);
    if (x.shape().axis(1) != w.shape().axis(1)) {
      throw new ShapeException(
          "linear: rows %s have %d inputs, but weights %s want %d",
          x.shape(), x.shape().axis(1), w.shape(), w.shape().axis(1));
    }
    biases("linear", w.shape().axis(0), "units", b.shape());
    return Operation.run("linear", d -> d.linear(x.buffer(), w.buffer(), b.buffer(), f), x, w, b);
  }

  static void biases(String operation, int count, String what, Shape b) {
    if (!b.equals(Shape.of(count))) {
      throw new ShapeException(
          "%s: %d %s need %d biases, but got %s", operation, count, what, count, b);
    }
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
