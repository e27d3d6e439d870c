package convnets.view.inside;

import convnets.count.Explanation.Term;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An operation whose every output can be worked out by hand from what lies under a window: a
 * linear layer is one whose window is the whole image.
 *
 * @param kind what it makes of the numbers there
 * @param input C×H×W; units stand in a rectangle
 * @param output maps, rows and columns of the output; units are maps of one pixel
 * @param padded whether a mean counts the padding, as zeros
 */
record Sliding(
    Step step, Kind kind, Shape input, Shape output, Window window, Taps taps, boolean padded) {

  /** Works out one output from all inputs. */
  Pixel at(double[] inputs, int map, int row, int column) {
    List<Term> terms = new ArrayList<>();
    int inside = numbers(row, column);
    int kernel = kind == Kind.SUM || kind == Kind.DISTANCE ? taps.first(map) : map;
    for (int channel : taps.seen().get(map)) {
      for (int place = 0; place < window.area(); place++) {
        int y = row * window.stride() + place / window.kernelWidth() - window.padHeight();
        int x = column * window.stride() + place % window.kernelWidth() - window.padWidth();
        boolean padding = isPadding(y, x);
        double pixel = padding ? 0 : inputs[(channel * height() + y) * width() + x];
        terms.add(new Term(channel, y, x, pixel, weight(kernel, place, inside), padding));
      }
      kernel++;
    }
    return pixel(map, row, column, terms);
  }

  private double weight(int kernel, int place, int inside) {
    return switch (kind) {
      case SUM, DISTANCE -> taps.kernels()[kernel * window.area() + place];
      case SCALED -> taps.kernels()[kernel];
      case MEAN -> 1.0 / inside;
      case MAXIMUM -> 1;
    };
  }

  private Pixel pixel(int map, int row, int column, List<Term> terms) {
    double sum = switch (kind) {
      case DISTANCE -> terms.stream().mapToDouble(Pixel::distance).sum();
      case MAXIMUM ->
        terms.stream()
            .filter(term -> !term.padding())
            .max(Comparator.comparingDouble(Term::x))
            .orElseThrow()
            .x();
      default -> terms.stream().mapToDouble(Term::product).sum();
    };
    double bias = kind == Kind.SUM || kind == Kind.SCALED ? taps.biases()[map] : 0;
    double value = step.f().of(sum + bias);
    return new Pixel(this, map, row, column, List.copyOf(terms), sum, bias, value);
  }

  /** How many numbers a mean is taken of. */
  private int numbers(int row, int column) {
    int top = row * window.stride() - window.padHeight();
    int left = column * window.stride() - window.padWidth();
    int rim = padded ? 1 : 0;
    int down = Math.min(top + window.kernelHeight(), height() + rim * window.padHeight())
        - (padded ? top : Math.max(top, 0));
    int across = Math.min(left + window.kernelWidth(), width() + rim * window.padWidth())
        - (padded ? left : Math.max(left, 0));
    return down * across;
  }

  private boolean isPadding(int row, int column) {
    return row < 0 || row >= height() || column < 0 || column >= width();
  }

  private int height() {
    return input.axis(1);
  }

  private int width() {
    return input.axis(2);
  }
}
