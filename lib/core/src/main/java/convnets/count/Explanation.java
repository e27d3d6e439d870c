package convnets.count;

import convnets.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One output of a convolution as a sum that can be checked by hand: what of the image lies under
 * the window, the filter's weight at each place, and the product of both.
 *
 * @param n the image
 * @param f the filter, and so the channel of the output
 * @param i the row of the output
 * @param j the column of the output
 * @param terms channel by channel, and in each as one reads
 * @param bias what is added at the end
 */
public record Explanation(
    int n, int f, int i, int j, Window window, List<Term> terms, double bias) {
  /** More than these channels would hide the wood behind the trees. */
  private static final int SHOWN = 3;

  /**
   * One product of the sum.
   *
   * @param channel the channel of the image
   * @param row the row in the image; in the padding it lies outside
   * @param column the column in the image; in the padding it lies outside
   * @param x the pixel, 0 in the padding
   * @param w the weight over it
   */
  public record Term(int channel, int row, int column, double x, double w, boolean padding) {
    /** Returns x·w. */
    public double product() {
      return x * w;
    }
  }

  /** Returns this explanation with a bias. */
  public Explanation plus(double bias) {
    return new Explanation(n, f, i, j, window, terms, bias);
  }

  /** Returns the output: all products and the bias. */
  public double sum() {
    return bias + terms.stream().mapToDouble(Term::product).sum();
  }

  /** Returns the sum as a page: for each channel the window, the weights and the products. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>(List.of(title()));
    int channels = terms.size() / window.area();
    for (int c = 0; c < Math.min(channels, SHOWN); c++) {
      channel(lines, terms.subList(c * window.area(), (c + 1) * window.area()));
    }
    if (channels > SHOWN) {
      lines.add("channels " + terms.get(SHOWN * window.area()).channel() + " to "
          + terms.get(terms.size() - 1).channel() + ": "
          + Grid.number(sum(terms.subList(SHOWN * window.area(), terms.size()))));
    }
    if (terms.stream().anyMatch(Term::padding)) {
      lines.add("· is padding: it counts as 0");
    }
    lines.add(
        Grid.number(sum(terms)) + " + bias " + Grid.number(bias) + " = " + Grid.number(sum()));
    return String.join("\n", lines);
  }

  private String title() {
    Term corner = terms.get(0);
    return String.format(
        Locale.ROOT,
        "y[%d,%d,%d,%d]: filter %d over rows %s to %s, columns %s to %s (window %s)",
        n,
        f,
        i,
        j,
        f,
        Grid.number(corner.row()),
        Grid.number(corner.row() + window.kernelHeight() - 1),
        Grid.number(corner.column()),
        Grid.number(corner.column() + window.kernelWidth() - 1),
        window);
  }

  private void channel(List<String> lines, List<Term> own) {
    int width = window.kernelWidth();
    Grid x = Grid.of(own, width, t -> t.padding() ? "·" : Grid.number(t.x()));
    Grid w = Grid.of(own, width, t -> Grid.number(t.w()));
    Grid products = Grid.of(own, width, t -> t.padding() ? "·" : Grid.number(t.product()));
    lines.add("channel " + own.get(0).channel());
    for (int row = 0; row < window.kernelHeight(); row++) {
      boolean middle = row == window.kernelHeight() / 2;
      lines.add("  " + x.line(row) + (middle ? "  ×  " : "     ") + w.line(row)
          + (middle ? "  =  " : "     ") + products.line(row)
          + (middle ? "   sum " + Grid.number(sum(own)) : ""));
    }
  }

  private static double sum(List<Term> some) {
    return some.stream().collect(Collectors.summingDouble(Term::product));
  }
}
