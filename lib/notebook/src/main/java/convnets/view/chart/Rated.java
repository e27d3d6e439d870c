package convnets.view.chart;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import convnets.models.Mark;
import convnets.models.Models;
import convnets.models.Papers;
import convnets.nn.Architecture;
import convnets.nn.NetworkPlan;
import convnets.view.drawing.Markup;
import java.util.List;
import java.util.Optional;

/**
 * A network and the accuracy that somebody measured.
 *
 * @param name what the chart calls it
 * @param family whose colour it has
 * @param plan what is counted; empty if nobody knows the network's table
 * @param percent top-1 accuracy in per cent
 * @param plusMinus how many points the accuracy may lie elsewhere; 0 if nobody says
 * @param source who measured
 */
record Rated(
    String name,
    String family,
    Optional<NetworkPlan> plan,
    double percent,
    double plusMinus,
    String source) {
  static final String YOURS = "yours";
  private static final String PAPER = "canziani2016";

  /** A line of {@code papers/canziani2016.json}; what is not there is null until it is read. */
  private record Published(
      String network,
      String model,
      String family,
      double top1,
      double plusMinus,
      String source,
      Mark mark) {
    Rated rated() {
      Optional<NetworkPlan> plan =
          Optional.ofNullable(model).map(name -> Models.named(name).plan());
      return new Rated(network, family, plan, top1, plusMinus, source);
    }
  }

  /** Returns the networks of 2016, in the order of their accuracy. */
  static List<Rated> published() {
    JsonMapper json =
        JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
    Object lines = Papers.named(PAPER).facts().get("accuracies");
    return List.of(json.convertValue(lines, Published[].class)).stream()
        .map(Published::rated)
        .toList();
  }

  static Rated yours(Architecture architecture, double accuracy, double doubt, String name) {
    if (!(accuracy >= 0 && accuracy <= 1)) {
      throw new IllegalArgumentException(Markup.format(
          "accuracy of %s: needs a fraction from 0 to 1, but got %s; divide per cent by 100",
          name, accuracy));
    }
    Optional<NetworkPlan> plan = Optional.of(architecture.plan());
    return new Rated(name, YOURS, plan, 100 * accuracy, 100 * doubt, "given by you");
  }

  /** Returns the multiplications and additions of one forward pass. */
  double operations() {
    return 2.0 * plan.orElseThrow().macs();
  }

  /** Returns how many numbers it has learned. */
  long parameters() {
    return plan.orElseThrow().parameters();
  }

  boolean isYours() {
    return family.equals(YOURS);
  }

  String accuracy() {
    String digits = Markup.format("%.1f", percent);
    return digits + (plusMinus > 0 ? " ± " + Markup.format("%.1f", plusMinus) : "") + " %";
  }

  /** Returns the network in words: {@code AlexNet: 54.6 ± 0.3 %, 1.45 billion operations, …}. */
  String words() {
    String cost = plan.isEmpty()
        ? "operations and parameters unknown"
        : Markup.large(operations()) + " operations, " + Markup.large(parameters()) + " parameters";
    return name + ": " + accuracy() + ", " + cost + " (" + source + ")";
  }
}
