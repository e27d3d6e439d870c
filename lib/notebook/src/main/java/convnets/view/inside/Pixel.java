package convnets.view.inside;

import convnets.count.Explanation.Term;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One output worked out by hand.
 *
 * @param terms channel by channel, and in each as one reads
 * @param sum what the terms make: their sum, mean, largest number or distance
 * @param bias what is added
 * @param value what the activation makes of both
 */
record Pixel(
    Sliding of,
    int map,
    int row,
    int column,
    List<Term> terms,
    double sum,
    double bias,
    double value) {

  /** Returns the terms of one map of the input. */
  List<Term> channel(int place) {
    int area = of.window().area();
    return terms.subList(place * area, (place + 1) * area);
  }

  int channels() {
    return terms.size() / of.window().area();
  }

  /** Returns the places of the maps, the one that adds most first, whatever its sign. */
  List<Integer> strongest() {
    return IntStream.range(0, channels())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer c) -> -Math.abs(sum(c))))
        .toList();
  }

  /** Returns what one map adds. */
  double sum(int place) {
    return channel(place).stream().mapToDouble(this::product).sum();
  }

  /** Returns what a term adds. */
  double product(Term term) {
    return of.kind() == Kind.DISTANCE ? distance(term) : term.product();
  }

  static double distance(Term term) {
    return (term.x() - term.w()) * (term.x() - term.w());
  }
}
