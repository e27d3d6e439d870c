package convnets.view.inside;

import convnets.nn.Network;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.view.drawing.Markup;
import java.util.List;

/** The rows of a network by the names that a reader types. */
final class RowNames {
  private RowNames() {}

  /**
   * Returns the names asked for; without any, those of all rows.
   *
   * @throws IllegalArgumentException if there is no such row; the message lists those that exist
   */
  static List<String> of(Network network, String... asked) {
    List<String> all = network.plan().rows().stream().map(RowPlan::name).toList();
    for (String name : asked) {
      if (!all.contains(name)) {
        throw new IllegalArgumentException(Markup.format(
            "%s has no row \"%s\"; it has %s",
            network.architecture().name(), name, String.join(", ", all)));
      }
    }
    return asked.length == 0 ? all : List.of(asked);
  }
}
