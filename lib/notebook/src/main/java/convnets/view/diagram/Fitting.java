package convnets.view.diagram;

import convnets.count.Outline;
import convnets.nn.NetworkPlan;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.view.diagram.Diagram.Manner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which manner of drawing fits which networks. */
final class Fitting {
  private static final double WIDEST = 1000;
  private static final int MOST_TOWERS = 4;

  private Fitting() {}

  /** The paper's manner, if it has one; a graph for all others. */
  static Manner of(List<NetworkPlan> networks) {
    if (networks.size() > 1) {
      return fits(networks, Manner.TABLE) ? Manner.TABLE : Manner.UNFOLDED;
    }
    NetworkPlan network = networks.get(0);
    if (fits(networks, Manner.BOXES) && towers(network) > 1) {
      return Manner.BOXES;
    }
    return fits(networks, Manner.MAPS) ? Manner.MAPS : Manner.GRAPH;
  }

  static boolean fits(List<NetworkPlan> networks, Manner manner) {
    return problem(networks, manner).isEmpty();
  }

  static void check(List<NetworkPlan> networks, Manner manner) {
    problem(networks, manner).ifPresent(problem -> {
      String remedy = networks.size() == 1 ? "asGraph()" : "unfolded()";
      throw new IllegalArgumentException(problem + "; " + remedy + " draws it");
    });
  }

  private static Optional<String> problem(List<NetworkPlan> networks, Manner manner) {
    if (manner == Manner.UNFOLDED) {
      return Optional.empty();
    } else if (manner != Manner.TABLE && networks.size() > 1) {
      return Optional.of(
          "a drawing as " + word(manner) + " shows one network, but there are " + networks.size());
    }
    Optional<String> first = networks.stream()
        .flatMap(network -> problem(network, manner)
            .map(words -> network.architecture().name() + " cannot be drawn as " + word(manner)
                + ": " + words)
            .stream())
        .findFirst();
    return first.isPresent() || manner != Manner.TABLE || TableDrawing.fits(networks)
        ? first
        : Optional.of("networks in a table need stages of the same kinds in the same order");
  }

  private static String word(Manner manner) {
    return manner.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> problem(NetworkPlan network, Manner manner) {
    Optional<String> branched = manner == Manner.GRAPH ? Optional.empty() : branched(network);
    if (branched.isPresent()) {
      return branched;
    }
    return switch (manner) {
      case MAPS -> tooLong("rows", network.rows().size(), MapsLayout.of(network).width());
      case BOXES ->
        towers(network) > MOST_TOWERS
            ? Optional.of("it has " + towers(network) + " groups, and at most 4 can be seen")
            : tooLong(
                "layers", Solid.of(network).size() - 1, SolidLayout.of(network).width());
      case MLPCONV ->
        Mlpconv.fits(network)
            ? Optional.empty()
            : Optional.of("there is a convolution without 1×1 convolutions behind it");
      case TABLE, GRAPH, UNFOLDED -> Optional.empty();
    };
  }

  private static Optional<String> tooLong(String what, int count, double width) {
    return width > WIDEST
        ? Optional.of("its " + count + " " + what + " do not fit into a line")
        : Optional.empty();
  }

  private static int towers(NetworkPlan network) {
    return Solid.of(network).stream().mapToInt(Solid::groups).max().orElse(1);
  }

  private static Optional<String> branched(NetworkPlan network) {
    if (!network.heads().isEmpty()) {
      return Optional.of("it has the side head " + network.heads().get(0).name());
    }
    return network.rows().stream()
        .filter(row -> Outline.isBranched(row.plan()))
        .findFirst()
        .map(RowPlan::name)
        .map(row -> "its row " + row + " has branches");
  }
}
