package convnets.view.inside;

import convnets.count.Explanation.Term;
import convnets.tensor.Window;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Three grids for each map: what lies under the window, the weights over it, and what they make.
 */
final class ProductGrids {
  private static final int WIDEST = 6;
  private static final int LARGEST = 5;
  private static final double CELL = 40;
  private static final double HEIGHT = 19;
  private static final double GAP = 26;

  private final Seen seen;
  private final Pixel pixel;
  private final int down;
  private final int across;
  private double right;

  ProductGrids(Seen seen, Pixel pixel) {
    this.seen = seen;
    Window window = pixel.of().window();
    this.pixel = pixel;
    this.down = window.kernelHeight();
    this.across = window.kernelWidth();
  }

  double width() {
    return right;
  }

  /** Draws the grids of one map below {@code top}; returns where the next may begin. */
  double draw(Svg svg, int place, double top) {
    List<Term> terms = pixel.channel(place);
    Kind kind = pixel.of().kind();
    String name = seen.input(terms.get(0).channel()) + " under the window";
    double x = Math.max(names(), grid(svg, name, terms, Term::x, 0, top));
    if (kind == Kind.SUM || kind == Kind.DISTANCE) {
      boolean products = kind == Kind.SUM;
      sign(svg, products ? "×" : "−", x, top);
      x = grid(svg, seen.weights(), terms, Term::w, x + GAP, top);
      sign(svg, "=", x, top);
      String last = products ? "products" : "squared distances";
      x = grid(svg, last, terms, pixel::product, x + GAP, top);
      String sum = "sum " + Markup.brief(pixel.sum(place));
      svg.text(x + 12, top + 8 + height() / 2 + 4, 12, Anchor.START, sum);
      x += 12 + TextWidth.of(sum, 12);
    }
    right = Math.max(right, x);
    double bottom = top + 8 + height();
    return (numbered() || kind == Kind.MEAN ? bottom : largest(svg, terms, bottom + 20)) + 30;
  }

  /** Where there is no room for numbers, those that count most. */
  private double largest(Svg svg, List<Term> terms, double top) {
    double y = top;
    for (Term term : largest(terms)) {
      String words = seen.place(term) + ": " + factors(term);
      svg.text(0, y, 12, Anchor.START, words);
      right = Math.max(right, TextWidth.of(words, 12));
      y += 17;
    }
    return y - 17;
  }

  private String factors(Term term) {
    String product = Markup.brief(pixel.product(term));
    return switch (pixel.of().kind()) {
      case MAXIMUM -> product;
      case DISTANCE ->
        "(" + Markup.brief(term.x()) + " − " + Markup.brief(term.w()) + ")² = " + product;
      default -> Markup.brief(term.x()) + " × " + Markup.brief(term.w()) + " = " + product;
    };
  }

  private List<Term> largest(List<Term> terms) {
    return terms.stream()
        .filter(term -> !term.padding())
        .sorted(Comparator.comparingDouble((Term term) -> -Math.abs(pixel.product(term))))
        .limit(LARGEST)
        .toList();
  }

  /** The longest name of those that are drawn: so the grids below each other begin alike. */
  private double names() {
    return pixel.strongest().stream()
        .limit(3)
        .map(place -> seen.input(pixel.channel(place).get(0).channel()) + " under the window")
        .mapToDouble(name -> TextWidth.of(name, 12))
        .max()
        .orElse(0);
  }

  private void sign(Svg svg, String sign, double x, double top) {
    svg.text(x + GAP / 2, top + 8 + height() / 2 + 5, 14, Anchor.MIDDLE, sign);
  }

  /** Returns the right edge of grid and name. */
  private double grid(
      Svg svg, String name, List<Term> terms, ToDoubleFunction<Term> number, double x, double top) {
    svg.text(x, top, 12, Anchor.START, name, Svg.SOFTLY);
    double[] values = terms.stream().mapToDouble(number).toArray();
    if (numbered()) {
      numbers(svg, terms, values, x, top + 8);
    } else {
      Raster raster = Raster.of(down, across, values, 0, Range.around0(values)::diverging);
      svg.image(x, top + 8, across * zoom(), height(), raster);
      svg.rect(x, top + 8, across * zoom(), height(), Svg.FRAME);
    }
    double width = across * (numbered() ? CELL : zoom());
    return x + Math.max(width, TextWidth.of(name, 12));
  }

  private void numbers(Svg svg, List<Term> terms, double[] values, double x, double y) {
    Range range = Range.around0(values);
    Decimals decimals = Decimals.of(Arrays.stream(values));
    Optional<Term> winner = winner();
    for (int k = 0; k < values.length; k++) {
      double left = x + k % across * CELL;
      double top = y + k / across * HEIGHT;
      boolean won = winner.isPresent() && winner.get() == terms.get(k);
      String edge = won ? " stroke=\"#c2570c\" stroke-width=\"2\"" : "";
      String fill =
          Markup.format("fill=\"#%06x\" fill-opacity=\"0.55\"", range.diverging(values[k]));
      svg.rect(left, top, CELL - 1, HEIGHT - 1, fill + edge);
      String word = terms.get(k).padding() ? "·" : decimals.of(values[k]);
      svg.text(left + (CELL - 1) / 2, top + 13, Svg.SMALL, Anchor.MIDDLE, word);
    }
  }

  private Optional<Term> winner() {
    return pixel.of().kind() == Kind.MAXIMUM
        ? pixel.terms().stream()
            .filter(term -> !term.padding() && term.x() == pixel.sum())
            .findFirst()
        : Optional.empty();
  }

  private boolean numbered() {
    return across <= WIDEST && down <= WIDEST;
  }

  private double zoom() {
    return Math.max(1, Math.min(14, Math.floor(180.0 / Math.max(down, across))));
  }

  private double height() {
    return down * (numbered() ? HEIGHT : zoom());
  }
}
