package convnets.view.inside;

import convnets.autograd.Parameter;
import convnets.nn.Layer;
import convnets.nn.Network;
import convnets.nn.Plan;
import java.util.Iterator;
import java.util.List;

/** The layers of a network, put together again from its plan and its numbers. */
final class Layers {
  private final Iterator<Parameter> learned;
  private final Iterator<Parameter> averages;

  private Layers(Network network) {
    this.learned = network.parameters().iterator();
    this.averages = network.averages().iterator();
  }

  /** Returns one a row of the table. */
  static List<Layer> of(Network network) {
    Layers layers = new Layers(network);
    return network.plan().rows().stream().map(row -> layers.layer(row.plan())).toList();
  }

  private Layer layer(Plan plan) {
    List<Parameter> own = plan.slots().stream()
        .map(slot -> (slot.learned() ? learned : averages).next())
        .toList();
    List<Layer> parts = plan.parts().stream().map(this::layer).toList();
    return new Layer(plan, own, parts);
  }
}
