package convnets.view.diagram;

import convnets.count.Reading;
import convnets.nn.NetworkPlan;
import convnets.nn.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * A convolution and the 1×1 convolutions behind it: a small fully connected net that slides over
 * the picture (Lin et al. 2013, Fig. 1), and what pools its outputs.
 *
 * @param layers the convolution, then the 1×1 ones
 * @param after poolings and fully connected layers until the next one
 */
record Mlpconv(List<Plan> layers, List<Plan> after) {
  /** Reads a network without branches. */
  static List<Mlpconv> of(NetworkPlan network) {
    List<Mlpconv> stages = new ArrayList<>();
    network
        .rows()
        .forEach(row -> row.plan().operations().forEach(operation -> {
          switch (Kind.of(operation)) {
            case CONVOLUTION -> convolution(stages, operation);
            case POOLING, LINEAR -> after(stages, operation);
            default -> {}
          }
        }));
    return List.copyOf(stages);
  }

  /** Whether a network is made of nothing else. */
  static boolean fits(NetworkPlan network) {
    List<Mlpconv> stages = of(network);
    return !stages.isEmpty()
        && stages.stream().allMatch(stage -> stage.layers.size() > 1)
        && first(network).equals(stages.get(0).layers.get(0));
  }

  private static Plan first(NetworkPlan network) {
    return network.rows().stream()
        .flatMap(row -> row.plan().operations())
        .findFirst()
        .orElseThrow();
  }

  private static void convolution(List<Mlpconv> stages, Plan operation) {
    int last = stages.size() - 1;
    boolean point = Reading.of(operation).kernel().equals("1×1");
    if (point && last >= 0 && stages.get(last).after.isEmpty()) {
      stages.set(last, new Mlpconv(and(stages.get(last).layers, operation), List.of()));
    } else {
      stages.add(new Mlpconv(List.of(operation), List.of()));
    }
  }

  private static void after(List<Mlpconv> stages, Plan operation) {
    int last = stages.size() - 1;
    Mlpconv stage = last < 0 ? new Mlpconv(List.of(), List.of()) : stages.get(last);
    Mlpconv more = new Mlpconv(stage.layers, and(stage.after, operation));
    if (last < 0) {
      stages.add(more);
    } else {
      stages.set(last, more);
    }
  }

  private static List<Plan> and(List<Plan> plans, Plan plan) {
    List<Plan> more = new ArrayList<>(plans);
    more.add(plan);
    return List.copyOf(more);
  }
}
