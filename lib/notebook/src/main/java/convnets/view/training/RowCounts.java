package convnets.view.training;

import convnets.models.Models;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Slot;
import convnets.replay.Imprint;
import convnets.replay.Imprint.Kind;
import convnets.replay.Replay;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many filters or maps a row has, of which a recording keeps the first.
 *
 * @param rows of the network that was recorded; none if this library has no network of that name
 */
record RowCounts(List<RowPlan> rows) {
  static RowCounts of(Replay replay) {
    String network = replay.run().network();
    return new RowCounts(
        Models.names().contains(network)
            ? Models.named(network).plan().rows()
            : List.<RowPlan>of());
  }

  /** Returns how many there are, or as many as are shown where that is not known. */
  int of(Imprint imprint) {
    int shown = imprint.shape().axis(0);
    Stream<RowPlan> row = rows.stream().filter(plan -> plan.name().equals(imprint.row()));
    int all = imprint.kind() == Kind.MAPS
        ? row.map(plan -> plan.plan().output().axis(0)).findFirst().orElse(shown)
        : row.flatMap(plan -> plan.plan().operations())
            .flatMap(operation -> operation.slots().stream())
            .map(Slot::shape)
            .filter(shape -> shape.rank() == 4 && shape.sizeFrom(2) > 1)
            .map(shape -> shape.axis(0))
            .findFirst()
            .orElse(shown);
    return Math.max(shown, all);
  }
}
