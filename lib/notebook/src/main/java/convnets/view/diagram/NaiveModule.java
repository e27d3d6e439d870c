package convnets.view.diagram;

import convnets.count.Reading;
import convnets.models.Inception;
import convnets.nn.Join;
import convnets.nn.Plan;
import java.util.Comparator;
import java.util.List;

/** What an Inception module would be without its 1×1 convolutions before the large filters. */
final class NaiveModule {
  private static final List<String> KERNELS = List.of("1×1", "3×3", "5×5");

  private NaiveModule() {}

  static Plan of(String title, Plan module) {
    Plan concat = Item.of(module).get(0).first();
    List<Reading> widest = concat.join() == Join.CONCAT
        ? concat.parts().stream().map(NaiveModule::widest).toList()
        : List.of();
    List<String> kernels =
        widest.stream().limit(KERNELS.size()).map(Reading::kernel).toList();
    if (widest.size() != 4 || !kernels.equals(KERNELS) || !widest.get(3).kind().contains("pool")) {
      throw new IllegalArgumentException(title + ": only a module of 1×1, 3×3 and 5×5 convolutions"
          + " and a pool has a naive one (GoogLeNet, Fig. 2)");
    }
    int[] filters = widest.stream()
        .limit(KERNELS.size())
        .mapToInt(reading -> Integer.parseInt(reading.channels()))
        .toArray();
    return Inception.naive(filters[0], filters[1], filters[2]).on(concat.input());
  }

  /** The operation of a branch that sees most. */
  private static Reading widest(Plan branch) {
    return branch
        .operations()
        .max(Comparator.comparingInt(operation -> operation.field().size()))
        .map(Reading::of)
        .orElseThrow();
  }
}
