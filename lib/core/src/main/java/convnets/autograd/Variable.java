package convnets.autograd;

import convnets.tensor.Activation;
import convnets.tensor.Channels;
import convnets.tensor.Images;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A tensor that remembers how it was computed, so that {@link #gradients} can apply the chain rule.
 *
 * <p>Every operation lists, for each of its inputs, one function from the gradient of its output
 * {@code dy} to the gradient of that input: its <em>vector–Jacobian product</em>.
 */
public class Variable {
  private final String operation;
  private final Tensor value;
  private final List<Edge> inputs;
  private final int depth;

  /** Inputs of an operation, and the chain rule that carries the gradient back to them. */
  record Edge(List<Variable> inputs, Function<Tensor, List<Tensor>> chainRule) {}

  /** Makes a variable that was not computed from others. */
  protected Variable(String name, Tensor value) {
    this(name, value, List.of());
  }

  private Variable(String operation, Tensor value, List<Edge> inputs) {
    this.operation = operation;
    this.value = value;
    this.inputs = inputs;
    this.depth = 1
        + inputs.stream()
            .flatMap(edge -> edge.inputs.stream())
            .mapToInt(Variable::depth)
            .max()
            .orElse(-1);
  }

  /** Returns a constant: nothing was computed, nothing is learned. */
  public static Variable of(Tensor value) {
    return new Variable("constant", value);
  }

  /** Returns the result of an operation, still without inputs: add them with {@link #wrt}. */
  public static Variable of(String operation, Tensor value) {
    return new Variable(operation, value);
  }

  /** Adds an input, with the chain rule that turns dy into its gradient: "with respect to". */
  public Variable wrt(Variable input, UnaryOperator<Tensor> chainRule) {
    return wrt(List.of(input), dy -> List.of(chainRule.apply(dy)));
  }

  /** Adds inputs whose gradients are found together, because they share the work. */
  public Variable wrt(List<Variable> together, Function<Tensor, List<Tensor>> chainRule) {
    List<Edge> more = new ArrayList<>(inputs);
    more.add(new Edge(List.copyOf(together), chainRule));
    return new Variable(operation, value, more);
  }

  /** Returns the numbers. */
  public Tensor value() {
    return value;
  }

  /** Returns the extents. */
  public Shape shape() {
    return value.shape();
  }

  /** Returns this + other. */
  public Variable plus(Variable other) {
    return of("plus", value.plus(other.value)).wrt(this, dy -> dy).wrt(other, dy -> dy);
  }

  /** Returns this − other. */
  public Variable minus(Variable other) {
    return of("minus", value.minus(other.value)).wrt(this, dy -> dy).wrt(other, dy -> dy.times(-1));
  }

  /** Returns the element-wise product. */
  public Variable times(Variable other) {
    return of("times", value.times(other.value))
        .wrt(this, dy -> dy.times(other.value))
        .wrt(other, dy -> dy.times(value));
  }

  /** Returns this · factor. */
  public Variable times(double factor) {
    return of("times", value.times(factor)).wrt(this, dy -> dy.times(factor));
  }

  /** Returns the matrix product this·w. */
  public Variable matmul(Variable w) {
    return of("matmul", value.matmul(w.value))
        .wrt(this, dy -> dy.matmulTransposed(w.value))
        .wrt(w, dy -> value.transposedMatmul(dy));
  }

  /** Returns f of each element. */
  public Variable activate(Activation f) {
    Tensor y = value.activate(f);
    return of(f.name(), y).wrt(this, dy -> y.activateGradient(f, dy));
  }

  /** Returns the sum of all elements. */
  public Variable sum() {
    return of("sum", value.sum()).wrt(this, dy -> value.filled(1).timesNumber(dy));
  }

  /** Returns the same numbers in another shape. */
  public Variable reshape(Shape other) {
    return of("reshape", value.reshape(other)).wrt(this, dy -> dy.reshape(shape()));
  }

  /** Returns N×C×H×W images as the rows of an N×(C·H·W) matrix. */
  public Variable rows() {
    Shape shape = shape();
    return shape.rank() == 2 ? this : reshape(Shape.of(shape.axis(0), shape.sizeFrom(1)));
  }

  /** Returns x[n,c,…] + b[c]. */
  public Variable plusPerChannel(Variable b) {
    return of("plusPerChannel", Channels.plus(value, b.value))
        .wrt(this, dy -> dy)
        .wrt(b, Channels::sum);
  }

  /** Returns x[n,c,…] · s[c]. */
  public Variable timesPerChannel(Variable s) {
    return of("timesPerChannel", Channels.times(value, s.value))
        .wrt(this, dy -> Channels.times(dy, s.value))
        .wrt(s, dy -> Channels.sum(dy.times(value)));
  }

  /** Returns the inputs stacked along the channels; each gets its slice of the gradient. */
  public static Variable concat(List<Variable> inputs) {
    Variable y =
        of("concat", Channels.concat(inputs.stream().map(Variable::value).toList()));
    int from = 0;
    for (Variable input : inputs) {
      int start = from;
      int end = from + input.shape().axis(1);
      y = y.wrt(input, dy -> Channels.slice(dy, start, end));
      from = end;
    }
    return y;
  }

  /** Returns {@code count} rows, zeros but for row rows[i], which is this row i. */
  public Variable scatter(int count, int... rows) {
    return of("scatter", Channels.scatter(value, count, rows))
        .wrt(this, dy -> Channels.gather(dy, rows));
  }

  /** Returns f(x·wᵀ + b), the linear layer of rows x: a row of w and a bias for each unit. */
  public Variable linear(Variable w, Variable b, Activation f) {
    return WeightedSums.linear(this, w, b, f);
  }

  /** Returns f of the convolution with filters w and biases b. */
  public Variable conv2d(Variable w, Variable b, Window window, int groups, Activation f) {
    return WeightedSums.conv2d(this, w, b, window, groups, f);
  }

  /** Returns the maximum, mean or sum under each window. */
  public Variable pool(Window window, Pooling pooling) {
    Tensor y = Images.pool(value, window, pooling);
    return of("pool", y).wrt(this, dy -> Images.poolGradient(value, y, dy, window, pooling));
  }

  /** Returns the gradients of the sum of this variable's elements in each of {@code wanted}. */
  public Gradients gradients(Collection<? extends Variable> wanted) {
    return Backward.gradients(this, value.filled(1), wanted);
  }

  List<Edge> inputs() {
    return inputs;
  }

  /** Returns the length of the longest path to a variable that was not computed. */
  int depth() {
    return depth;
  }

  @Override
  public String toString() {
    return operation + " " + shape();
  }
}
