package convnets.tensor;

import java.util.List;

/** What happens along the second axis of N×C×… tensors: a number a channel, and whole channels. */
public final class Channels {
  private Channels() {}

  /**
   * Returns the sum of each channel over all images and places: N×C×… becomes C.
   *
   * @throws ShapeException if x has no channels
   */
  public static Tensor sum(Tensor x) {
    channels("sumPerChannel", x);
    return Operation.run("sumPerChannel", d -> d.sumPerChannel(x.buffer()), x);
  }

  /**
   * Returns x[n,c,…] + b[c].
   *
   * @throws ShapeException if b does not have one number a channel
   */
  public static Tensor plus(Tensor x, Tensor b) {
    perChannel("plusPerChannel", x, b);
    return Operation.run("plusPerChannel", d -> d.plusPerChannel(x.buffer(), b.buffer()), x, b);
  }

  /**
   * Returns x[n,c,…] · s[c].
   *
   * @throws ShapeException if s does not have one number a channel
   */
  public static Tensor times(Tensor x, Tensor s) {
    perChannel("timesPerChannel", x, s);
    return Operation.run("timesPerChannel", d -> d.timesPerChannel(x.buffer(), s.buffer()), x, s);
  }

  /**
   * Returns the inputs stacked along the channels.
   *
   * @throws ShapeException if they differ in anything but their channels
   */
  public static Tensor concat(List<Tensor> inputs) {
    Shape first = inputs.get(0).shape();
    for (Tensor input : inputs) {
      channels("concat", input);
      Shape shape = input.shape();
      if (shape.rank() != first.rank() || !shape.with(1, first.axis(1)).equals(first)) {
        throw new ShapeException(
            "concat: all axes but the channels must agree, but %s ≠ %s", first, shape);
      }
    }
    return Operation.run(
        "concat",
        d -> d.concat(inputs.stream().map(Tensor::buffer).toList()),
        inputs.toArray(Tensor[]::new));
  }

  /**
   * Returns the channels from {@code from} (inclusive) to {@code to} (exclusive).
   *
   * @throws ShapeException if there are no such channels
   */
  public static Tensor slice(Tensor x, int from, int to) {
    channels("channels", x);
    if (from < 0 || from >= to || to > x.shape().axis(1)) {
      throw new ShapeException(
          "channels: %d to %d do not lie in the %d channels of %s",
          from, to, x.shape().axis(1), x.shape());
    }
    return Operation.run("channels", d -> d.channels(x.buffer(), from, to), x);
  }

  /**
   * Returns y[i,…] = x[rows[i],…].
   *
   * @throws ShapeException if there is no such row
   */
  public static Tensor gather(Tensor x, int... rows) {
    rows("gather", rows, x.shape().axis(0));
    return Operation.run("gather", d -> d.gather(x.buffer(), rows), x);
  }

  /**
   * Returns {@code count} rows, zeros but for y[rows[i],…] = x[i,…]; what meets is added.
   *
   * @throws ShapeException if a row lies outside, or their number is not that of x
   */
  public static Tensor scatter(Tensor x, int count, int... rows) {
    rows("scatter", rows, count);
    if (rows.length != x.shape().axis(0)) {
      throw new ShapeException(
          "scatter: %d rows are named for the %d of %s", rows.length, x.shape().axis(0), x.shape());
    }
    return Operation.run("scatter", d -> d.scatter(x.buffer(), rows, count), x);
  }

  private static void rows(String operation, int[] rows, int count) {
    for (int row : rows) {
      if (row < 0 || row >= count) {
        throw new ShapeException("%s: there is no row %d among %d", operation, row, count);
      }
    }
  }

  static void channels(String operation, Tensor x) {
    if (x.shape().rank() < 2) {
      throw new ShapeException("%s: needs N×C×…, but got %s", operation, x.shape());
    }
  }

  static void perChannel(String operation, Tensor x, Tensor b) {
    channels(operation, x);
    if (b.shape().rank() != 1 || b.shape().axis(0) != x.shape().axis(1)) {
      throw new ShapeException(
          "%s: %s has %d channels, but got %s numbers for them",
          operation, x.shape(), x.shape().axis(1), b.shape());
    }
  }
}
