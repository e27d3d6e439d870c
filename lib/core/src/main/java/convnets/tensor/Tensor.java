package convnets.tensor;

import java.util.function.IntToDoubleFunction;

/**
 * Numbers in a shape, on a device: what every layer takes and gives. Its users never change a
 * tensor; each operation makes a new one, which the open {@link Scope} of the thread frees.
 */
public final class Tensor {
  private final Backend backend;
  private final Shape shape;
  private Buffer buffer;
  private Scope scope;
  private String freedBy;

  Tensor(Backend backend, Buffer buffer) {
    this.backend = backend;
    this.shape = buffer.shape();
    this.buffer = buffer;
    this.scope = Scope.adopt(this);
  }

  /**
   * Returns a tensor with these numbers in row-major order.
   *
   * @throws ShapeException if the shape has another number of elements
   */
  public static Tensor of(Backend backend, Shape shape, double... values) {
    if (values.length != shape.size()) {
      throw new ShapeException(
          "tensor %s: the shape has %d elements, but got %d", shape, shape.size(), values.length);
    }
    return new Tensor(backend, backend.upload(shape, values));
  }

  /** Returns a tensor in which every element is {@code value}. */
  public static Tensor full(Backend backend, Shape shape, double value) {
    return new Tensor(backend, backend.fill(shape, value));
  }

  /** Returns a tensor whose numbers are asked for one after the other, in row-major order. */
  public static Tensor draw(Backend backend, Shape shape, IntToDoubleFunction numbers) {
    return new Tensor(backend, backend.draw(shape, numbers));
  }

  /** Returns a tensor of the same backend and shape in which every element is {@code value}. */
  public Tensor filled(double value) {
    return full(backend, shape, value);
  }

  /** Returns the extents. */
  public Shape shape() {
    return shape;
  }

  /** Returns the device that holds the numbers. */
  public Backend backend() {
    return backend;
  }

  /** Returns whether a scope has taken the numbers; only the shape is left then. */
  public boolean isFreed() {
    return buffer == null;
  }

  /** Returns the numbers in row-major order, as a new array. */
  public double[] toArray() {
    return backend.download(buffer("toArray"));
  }

  /** Returns the number of a tensor that has just one; of more it makes an error. */
  public double item() {
    if (shape.size() != 1) {
      throw new ShapeException("item: a %s tensor has %d numbers, not one", shape, shape.size());
    }
    return toArray()[0];
  }

  /** Returns a copy of the numbers on another backend. */
  public Tensor to(Backend other) {
    return of(other, shape, toArray());
  }

  /** Returns the same numbers in the same order, in another shape. */
  public Tensor reshape(Shape other) {
    if (other.size() != shape.size()) {
      throw new ShapeException(
          "reshape: %s has %d elements, but %s has %d", shape, shape.size(), other, other.size());
    }
    return Operation.run("reshape", b -> b.reshape(buffer, other), this);
  }

  /** Returns this + other. */
  public Tensor plus(Tensor other) {
    Operation.sameShape("plus", this, other);
    return Operation.run("plus", b -> b.plus(buffer, other.buffer), this, other);
  }

  /** Returns this − other. */
  public Tensor minus(Tensor other) {
    Operation.sameShape("minus", this, other);
    return Operation.run("minus", b -> b.minus(buffer, other.buffer), this, other);
  }

  /** Returns the element-wise product. */
  public Tensor times(Tensor other) {
    Operation.sameShape("times", this, other);
    return Operation.run("times", b -> b.times(buffer, other.buffer), this, other);
  }

  /** Returns the element-wise quotient. */
  public Tensor dividedBy(Tensor other) {
    Operation.sameShape("dividedBy", this, other);
    return Operation.run("dividedBy", b -> b.divide(buffer, other.buffer), this, other);
  }

  /** Returns this · factor. */
  public Tensor times(double factor) {
    return affine(factor, 0);
  }

  /** Returns this · number, a single one that stays on the device. */
  public Tensor timesNumber(Tensor number) {
    return Products.timesNumber(this, number);
  }

  /** Returns scale · this + shift. */
  public Tensor affine(double scale, double shift) {
    return Operation.run("affine", b -> b.affine(buffer, scale, shift), this);
  }

  /** Returns the element-wise square root. */
  public Tensor sqrt() {
    return Operation.run("sqrt", b -> b.sqrt(buffer), this);
  }

  /** Returns f of each element. */
  public Tensor activate(Activation f) {
    return Operation.run(f.name(), b -> b.activate(f, buffer), this);
  }

  /** Returns f′(x) ⊙ dy, where this is y = f(x). */
  public Tensor activateGradient(Activation f, Tensor dy) {
    Operation.sameShape("activateGradient", this, dy);
    return Operation.run(f.name(), b -> b.activateGradient(f, buffer, dy.buffer), this, dy);
  }

  /** Returns the sum of all elements, as a single number. */
  public Tensor sum() {
    return Operation.run("sum", b -> b.sum(buffer), this);
  }

  /** Returns the matrix product this·other. */
  public Tensor matmul(Tensor other) {
    return Products.matmul(this, false, other, false);
  }

  /** Returns thisᵀ·other. */
  public Tensor transposedMatmul(Tensor other) {
    return Products.matmul(this, true, other, false);
  }

  /** Returns this·otherᵀ. */
  public Tensor matmulTransposed(Tensor other) {
    return Products.matmul(this, false, other, true);
  }

  Buffer buffer() {
    return buffer;
  }

  Buffer buffer(String operation) {
    if (buffer == null) {
      throw new TensorClosedException(operation, shape, freedBy, scope == null);
    }
    return buffer;
  }

  Scope scope() {
    return scope;
  }

  void moveTo(Scope other) {
    scope = other;
  }

  void free(String scopeName) {
    if (buffer != null) {
      buffer.free();
      buffer = null;
      freedBy = scopeName;
    }
  }

  /** Returns the shape, and whether the numbers are still there. */
  @Override
  public String toString() {
    return "tensor " + shape + (buffer == null ? ", freed by " + freedBy : "");
  }
}
