package convnets.view.diagram;

import convnets.nn.Join;
import convnets.nn.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of a series: an operation or branches, and the small operations that follow at once.
 *
 * @param first an operation, or branches
 * @param rest what only reshapes its numbers: batch norm, ReLU, dropout
 */
record Item(Plan first, List<Plan> rest) {
  /** Takes a plan apart, as far as one thing is done after the other. */
  static List<Item> of(Plan plan) {
    List<Item> items = new ArrayList<>();
    for (Plan part : flat(plan).toList()) {
      int last = items.size() - 1;
      if (last >= 0 && follows(part)) {
        items.set(last, items.get(last).and(part));
      } else {
        items.add(new Item(part, List.of()));
      }
    }
    return List.copyOf(items);
  }

  private static Stream<Plan> flat(Plan plan) {
    return plan.join() == Join.CHAIN
        ? plan.parts().stream().flatMap(Item::flat)
        : Stream.of(plan).filter(part -> !part.name().equals("identity"));
  }

  /** An operation on every number by itself or on a channel, of which nothing else is known. */
  private static boolean follows(Plan part) {
    Kind kind = Kind.of(part);
    boolean small = kind == Kind.OTHER && part.parameters() == 0;
    return (small || kind == Kind.NORMALIZATION) && part.input().equals(part.output());
  }

  private Item and(Plan part) {
    List<Plan> more = new ArrayList<>(rest);
    more.add(part);
    return new Item(first, List.copyOf(more));
  }

  /** All its plans. */
  Stream<Plan> plans() {
    return Stream.concat(Stream.of(first), rest.stream());
  }

  /** Two items with the same signature do the same. */
  String signature() {
    StringBuilder words = new StringBuilder();
    plans()
        .forEach(plan ->
            words.append(plan.name()).append(plan.input()).append(plan.output()).append(';'));
    return words.toString();
  }
}
