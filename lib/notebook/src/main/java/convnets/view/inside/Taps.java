package convnets.view.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the maps of an output are wired to those of an input: kernels one after the other, filter by
 * filter, and in each the maps that it sees.
 *
 * @param seen for each map of the output the maps of the input that it sees
 * @param kernels the weights, in that order
 * @param biases one a map of the output
 */
@SuppressWarnings("ArrayRecordComponent") // computed with, never compared
record Taps(List<List<Integer>> seen, double[] kernels, double[] biases) {

  /** Each map sees itself only. */
  static Taps own(int maps, double[] coefficients, double[] biases) {
    return new Taps(IntStream.range(0, maps).mapToObj(List::of).toList(), coefficients, biases);
  }

  /** Maps are dealt out in order, and each filter sees its group's. */
  static Taps groups(int maps, int filters, int groups, double[] kernels, double[] biases) {
    int share = maps / groups;
    List<List<Integer>> seen = new ArrayList<>();
    for (int f = 0; f < filters; f++) {
      int first = f / (filters / groups) * share;
      seen.add(IntStream.range(first, first + share).boxed().toList());
    }
    return new Taps(List.copyOf(seen), kernels, biases);
  }

  /** Where the kernels of a filter begin, counted in kernels. */
  int first(int filter) {
    return seen.subList(0, filter).stream().mapToInt(List::size).sum();
  }

  /** Returns these taps for the first filters only. */
  Taps first(int filters, int area) {
    return new Taps(
        seen.subList(0, filters),
        Arrays.copyOf(kernels, Math.min(kernels.length, first(filters) * area)),
        Arrays.copyOf(biases, filters));
  }
}
