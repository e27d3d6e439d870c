package convnets.count;

import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One entry of a weight's gradient as a sum that can be checked by hand. A weight is used many
 * times, in each picture of a batch and at each place; each use adds what the weight was multiplied
 * by, x, times what the loss makes of the result, dy.
 *
 * @param entry the place of the weight: filter, channel, row, column, or unit and input
 * @param terms picture by picture, and in each as one reads
 */
public record GradientExplanation(List<Integer> entry, List<Term> terms) {
  private static final int SHOWN = 5;

  /**
   * One use of the weight.
   *
   * @param n the picture
   * @param i the row of the output that it helped to compute
   * @param j the column of that output
   * @param row the row of the input that it met; in the padding it lies outside
   * @param column the column of the input that it met
   * @param x that input, 0 in the padding
   * @param dy how the loss grows with that output, before any activation
   */
  public record Term(int n, int i, int j, int row, int column, double x, double dy) {
    /** Returns dy·x. */
    public double product() {
      return dy * x;
    }
  }

  /**
   * Takes apart dw[f,c,u,v] = Σ dy[n,f,i,j] · x[n,c,i·s+u−p,j·s+v−p] over n, i and j.
   *
   * @param x the images that went in, N×C×H×W
   * @param dy the gradient of the loss in the sums that came out, N×F×H'×W'
   * @param w the shape of the filters, F×(C/groups)×K×K
   * @param entry f, c, u and v
   * @throws ShapeException if images, gradient, filters and window do not fit
   * @throws IndexOutOfBoundsException if the filters have no such entry
   */
  public static GradientExplanation ofConvolution(
      Tensor x, Tensor dy, Shape w, Window window, int... entry) {
    Shape images = x.shape();
    Shape sums = dy.shape();
    if (images.rank() != 4
        || w.rank() != 4
        || images.axis(1) % w.axis(1) != 0
        || !sums.equals(Shape.of(
            images.axis(0),
            w.axis(0),
            window.outputHeight(images.axis(2)),
            window.outputWidth(images.axis(3))))) {
      throw new ShapeException(
          "explain a gradient: images %s, filters %s and a window %s do not give sums %s;"
              + " they must be N×C×H×W, F×(C/groups)×K×K and N×F×H'×W'",
          images, w, window, sums);
    }
    check(w, entry);
    int groups = images.axis(1) / w.axis(1);
    int channel = entry[0] / (w.axis(0) / groups) * w.axis(1) + entry[1];
    return new GradientExplanation(boxed(entry), terms(x, dy, window, channel, entry));
  }

  private static List<Term> terms(Tensor x, Tensor dy, Window window, int channel, int[] entry) {
    Pixels pixels = Pixels.of(x);
    Pixels slopes = Pixels.of(dy);
    List<Term> terms = new ArrayList<>();
    for (int n = 0; n < dy.shape().axis(0); n++) {
      for (int i = 0; i < dy.shape().axis(2); i++) {
        for (int j = 0; j < dy.shape().axis(3); j++) {
          int row = i * window.stride() + entry[2] - window.padHeight();
          int column = j * window.stride() + entry[3] - window.padWidth();
          double pixel = pixels.at(n, channel, row, column);
          terms.add(new Term(n, i, j, row, column, pixel, slopes.at(n, entry[0], i, j)));
        }
      }
    }
    return List.copyOf(terms);
  }

  /**
   * Takes apart dw[k,m] = Σ dy[n,k] · x[n,m] over n, the gradient of a linear layer's weight.
   *
   * @param x what went in, N×M, or N×C×H×W read as rows
   * @param dy the gradient of the loss in the sums that came out, N×K
   * @param entry k and m
   * @throws ShapeException if inputs and gradient do not fit
   * @throws IndexOutOfBoundsException if the weights have no such entry
   */
  public static GradientExplanation ofLinear(Tensor x, Tensor dy, int... entry) {
    if (dy.shape().rank() != 2 || x.shape().axis(0) != dy.shape().axis(0)) {
      throw new ShapeException(
          "explain a gradient: inputs %s and sums %s do not belong to one batch;"
              + " they must be N×M and N×K",
          x.shape(), dy.shape());
    }
    Shape item = x.shape().item();
    int width = item.axis(item.rank() - 1);
    int plane = item.rank() == 3 ? item.sizeFrom(1) : item.size();
    check(Shape.of(dy.shape().axis(1), item.size()), entry);
    double[] inputs = x.toArray();
    double[] slopes = dy.toArray();
    int place = entry[1] % plane;
    List<Term> terms = IntStream.range(0, x.shape().axis(0))
        .mapToObj(n -> new Term(
            n,
            0,
            0,
            place / width,
            place % width,
            inputs[n * item.size() + entry[1]],
            slopes[n * dy.shape().axis(1) + entry[0]]))
        .toList();
    return new GradientExplanation(boxed(entry), terms);
  }

  /** Gradients are often small. */
  private static String number(double value) {
    boolean plain = value == 0 || Math.abs(value) >= 0.001;
    return plain
        ? Grid.number(value)
        : String.format(Locale.ROOT, "%.2e", value).replace('-', '−');
  }

  private static void check(Shape w, int[] entry) {
    boolean inside = entry.length == w.rank();
    for (int axis = 0; inside && axis < entry.length; axis++) {
      inside = entry[axis] >= 0 && entry[axis] < w.axis(axis);
    }
    if (!inside) {
      throw new IndexOutOfBoundsException("explain a gradient: the weights are " + w
          + ", so they have no entry " + boxed(entry) + "; it takes " + w.rank()
          + " indices, counted from 0");
    }
  }

  private static List<Integer> boxed(int[] entry) {
    return IntStream.of(entry).boxed().toList();
  }

  /** Returns the gradient: all terms together. */
  public double sum() {
    return terms.stream().mapToDouble(Term::product).sum();
  }

  /** Returns what one picture of the batch contributes. */
  public double sum(int n) {
    return terms.stream().filter(t -> t.n() == n).mapToDouble(Term::product).sum();
  }

  /** Returns the terms that weigh most, whatever their sign. */
  public List<Term> largest(int count) {
    return terms.stream()
        .sorted(Comparator.comparingDouble((Term t) -> -Math.abs(t.product())))
        .limit(count)
        .toList();
  }

  /** Returns the sum as a page: its largest terms, and all others together. */
  @Override
  public String toString() {
    List<Term> some = largest(SHOWN);
    double shown = some.stream().mapToDouble(Term::product).sum();
    String lines = some.stream()
        .map(t -> "  picture " + t.n() + ", output [" + t.i() + ", " + t.j() + "]: dy "
            + number(t.dy()) + " × x " + number(t.x()) + " = "
            + number(t.product()) + "\n")
        .collect(Collectors.joining());
    return "dw" + entry + ": " + terms.size() + " terms dy·x\n" + lines
        + (some.size() < terms.size()
            ? "  the other " + (terms.size() - some.size()) + ": " + number(sum() - shown) + "\n"
            : "")
        + "sum " + number(sum());
  }
}
