package convnets.models;

import convnets.models.RowPair.Line;
import convnets.nn.Architecture;
import convnets.nn.NetworkPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be said about two tables at once. */
public final class Architectures {
  private Architectures() {}

  /**
   * Returns the rows of both tables side by side, and for each what changed from one era to the
   * next: rows of the same name belong together, else those of the same kind in the same order.
   * Only plans are read: nothing is built.
   */
  public static Changes compare(Architecture before, Architecture after) {
    NetworkPlan first = before.plan();
    NetworkPlan second = after.plan();
    return Changes.of(
        first, second, pairs(first, second).stream().map(RowPair::change).toList());
  }

  /** Returns the rows of both plans side by side, heads last, as {@link #compare} joins them. */
  public static List<RowPair> pairs(NetworkPlan before, NetworkPlan after) {
    return Alignment.of(lines(before), lines(after));
  }

  static Map<String, Trait> input(NetworkPlan plan) {
    return Map.of("extents", Trait.of(plan.architecture().input().toString()));
  }

  private static List<Line> lines(NetworkPlan plan) {
    return Stream.concat(
            plan.rows().stream().map(row -> new Line(row.name(), row.plan())),
            plan.heads().stream()
                .map(head -> new Line(head.name() + " (after " + head.after() + ")", head.plan())))
        .toList();
  }
}
