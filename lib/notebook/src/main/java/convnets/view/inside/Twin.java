package convnets.view.inside;

import convnets.autograd.Parameter;
import convnets.nn.Network;
import convnets.tensor.Backend;
import java.util.List;

/** The same network once more, with the same numbers, on another backend. */
final class Twin {
  private Twin() {}

  static Network of(Network network, Backend backend) {
    Network twin = network.architecture().build(0, backend);
    copy(network.parameters(), twin.parameters());
    copy(network.averages(), twin.averages());
    return twin;
  }

  private static void copy(List<Parameter> from, List<Parameter> to) {
    for (int i = 0; i < from.size(); i++) {
      to.get(i).set(from.get(i).value().toArray());
    }
  }
}
