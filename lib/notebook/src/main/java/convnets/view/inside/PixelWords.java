package convnets.view.inside;

import static convnets.view.drawing.Markup.brief;

import convnets.count.Explanation.Term;
import convnets.tensor.Activation;
import convnets.view.drawing.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One output in words: what adds up to it, and that the network computed the same. */
record PixelWords(Seen seen, Pixel pixel) {
  private static final int MOST = 3;

  /** Returns {@code C1: conv 6@5×5, ReLU; map 2, row 5, column 7}. */
  String title() {
    return seen.name() + "; " + place();
  }

  private String place() {
    boolean unit = seen.sliding().output().sizeFrom(1) == 1;
    return unit
        ? "unit " + pixel.map()
        : "map " + pixel.map() + ", row " + pixel.row() + ", column " + pixel.column();
  }

  /** Returns the sum line by line. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    switch (seen.sliding().kind()) {
      case SUM -> maps("products", lines);
      case DISTANCE -> maps("squared distances", lines);
      case MAXIMUM ->
        lines.add("the largest of " + inside().size() + ": " + brief(pixel.sum()) + " "
            + where(largest()));
      case MEAN ->
        lines.add(Markup.format(
            "the mean of %.0f numbers: %s", 1 / pixel.terms().get(0).w(), brief(pixel.sum())));
      case SCALED -> scaled(lines);
    }
    if (pixel.bias() != 0) {
      lines.add("bias: " + brief(pixel.bias()) + ", together " + brief(before()));
    }
    if (seen.sliding().step().f() != Activation.IDENTITY) {
      lines.add(seen.sliding().step().f() + " makes of it: " + brief(pixel.value()));
    }
    lines.add("the network computed: " + brief(computed()));
    return lines;
  }

  private void scaled(List<String> lines) {
    Term first = pixel.terms().get(0);
    double plain = pixel.terms().stream().mapToDouble(Term::x).sum();
    String what = pixel.terms().size() == 1
        ? "the number " + brief(plain)
        : "the sum of " + pixel.terms().size() + " numbers, " + brief(plain);
    lines.add(what + ", × " + brief(first.w()) + " = " + brief(pixel.sum()));
  }

  private void maps(String what, List<String> lines) {
    List<Integer> strongest = pixel.strongest();
    if (strongest.size() == 1) {
      lines.add("sum of " + pixel.terms().size() + " " + what + ": " + brief(pixel.sum()));
      return;
    }
    double rest = 0;
    for (int k = 0; k < strongest.size(); k++) {
      int place = strongest.get(k);
      if (k < MOST) {
        int channel = pixel.channel(place).get(0).channel();
        lines.add(
            (seen.isPicture() ? "channel " : "map ") + channel + ": " + brief(pixel.sum(place)));
      } else {
        rest += pixel.sum(place);
      }
    }
    if (strongest.size() > MOST) {
      lines.add("the other " + (strongest.size() - MOST) + ": " + brief(rest));
    }
    lines.add("sum of " + pixel.terms().size() + " " + what + ": " + brief(pixel.sum()));
  }

  /** What the network itself says, not we. */
  double computed() {
    return seen.output(pixel.map(), pixel.row(), pixel.column());
  }

  private double before() {
    return pixel.sum() + pixel.bias();
  }

  private List<Term> inside() {
    return pixel.terms().stream().filter(term -> !term.padding()).toList();
  }

  Term largest() {
    return inside().stream().max(Comparator.comparingDouble(Term::x)).orElseThrow();
  }

  private static String where(Term term) {
    return "at row " + term.row() + ", column " + term.column();
  }

  /** Returns all of it in a sentence. */
  String sentence() {
    return title() + ". " + String.join("; ", lines());
  }
}
