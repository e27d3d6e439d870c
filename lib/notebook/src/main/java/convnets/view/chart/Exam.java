package convnets.view.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the networks of a chart were examined on, and the measures in which such networks are drawn.
 *
 * @param accuracy what stands at the upright axis
 * @param unit in what operations are told: billion, or million where all are small
 * @param one how many operations that is
 * @param most the parameters of the largest bubble there can be
 * @param sizes numbers of parameters that the legend shows
 * @param isYours whether all was measured by the reader
 */
record Exam(
    String accuracy, String unit, double one, double most, List<Integer> sizes, boolean isYours) {

  /** The exam of 2016, with bubbles up to those of VGG. */
  static Exam imageNet() {
    List<Integer> sizes = List.of(5_000_000, 25_000_000, 60_000_000, 140_000_000);
    return new Exam("top-1 accuracy on ImageNet, %", "billion", 1e9, 155e6, sizes, false);
  }

  /** An exam at home: the largest of these networks has the largest bubble. */
  static Exam yours(String pictures, List<Rated> networks) {
    long most = networks.stream().mapToLong(Rated::parameters).max().orElse(1_000_000);
    int round = IntStream.iterate(1_000, unit -> unit <= most, unit -> 10 * unit)
        .flatMap(unit -> IntStream.of(unit, 2 * unit, 5 * unit))
        .filter(size -> size <= most)
        .max()
        .orElse(1_000);
    List<Integer> sizes =
        Stream.of(round / 20, round / 4, round).filter(size -> size >= 1_000).toList();
    boolean large = networks.stream().anyMatch(network -> network.operations() >= 1e9);
    String accuracy = "accuracy on " + pictures + ", %";
    return large
        ? new Exam(accuracy, "billion", 1e9, 1.1 * most, sizes, true)
        : new Exam(accuracy, "million", 1e6, 1.1 * most, sizes, true);
  }

  /** Returns the operations of a network, in the unit of this exam. */
  double operations(Rated network) {
    return network.operations() / one;
  }
}
